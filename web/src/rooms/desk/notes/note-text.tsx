import { Fragment } from 'react';
import type { PersonRef } from '../../../api/types';

/** The text with the names of those it calls, where their job numbers stand. */
export function NoteText({ text, called }: { text: string; called: PersonRef[] }) {
  const people = new Map(called.map((person) => [person.jobNumber, person]));
  return (
    <p className="note-text">
      {text.split(/([@＠][A-Za-z0-9-]{2,20})/).map((piece, at) => {
        const person = at % 2 ? people.get(piece.slice(1)) : undefined;
        return person ? (
          <b key={at}>
            @{person.name} {person.jobNumber}
          </b>
        ) : (
          <Fragment key={at}>{piece}</Fragment>
        );
      })}
    </p>
  );
}
