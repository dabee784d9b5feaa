import { ApiProblem } from './problem';
import { answered, lost, readJson, sendBytes } from './send-bytes';

/** How far a long work has come: the file on its way (in percent), then rows of a step. */
export type Told = { step: string; done: number; all: number };

type Event = { name: string; data: unknown };

/** The events that have come whole; the last one may still be on its way. */
export function eventsIn(text: string): Event[] {
  return text
    .split('\n\n')
    .slice(0, -1)
    .map((block) => {
      const lines = block.split('\n');
      const of = (field: string) =>
        lines
          .filter((line) => line.startsWith(`${field}: `))
          .map((line) => line.slice(field.length + 2))
          .join('\n');
      return { name: of('event'), data: readJson(of('data')) };
    });
}

/**
 * Posts a file that is worked on for a while. The server tells its steps on the request itself and the answer last; a stream that
 * ends without one is a lost connection, and the same key asks again.
 */
export async function sendTold<T>(
  path: string,
  file: File,
  headers: Record<string, string | undefined>,
  onTold: (told: Told) => void,
): Promise<T> {
  const { status, text, type } = await sendBytes(path, file, {
    headers: { Accept: 'text/event-stream, application/json', ...headers },
    onUpload: (done) => onTold({ step: 'upload', done, all: 100 }),
    onText: (sofar) => {
      const step = eventsIn(sofar).findLast(({ name }) => name === 'step');
      if (step) onTold(step.data as Told);
    },
  });
  // Refused before anything was looked at.
  if (!type.startsWith('text/event-stream')) return answered<T>(status, readJson(text));
  const answer = eventsIn(text).findLast(({ name }) => name === 'answer');
  if (!answer) throw new ApiProblem(lost);
  const { status: code, body } = answer.data as { status: number; body: unknown };
  return answered<T>(code, body);
}
