import { Link } from 'react-router';
import { useMay } from '../../shared/session';
import { subjectPath } from '../../shared/subject-path';
import './improvements.css';

const rights: Record<string, string> = {
  call: 'call.read',
  feedback: 'feedback.read',
  'follow-up': 'follow-up.read',
  case: 'case.read',
};

type Given = { kind: string; kindText?: string; number: string };

/** The way to where it was said; only its number for whoever may not go there. */
export function SourceLink({ kind, kindText, number }: Given) {
  const may = useMay();
  const right = rights[kind];
  const path = !right || may(right) ? subjectPath(kind, number) : null;
  return (
    <span className="improvement-source">
      {kindText && <span>{kindText}</span>}
      {path ? <Link to={path}>{number}</Link> : <span>{number}</span>}
    </span>
  );
}
