import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import { ProblemBar } from './problem-bar';
import './states.css';

/** Bars in the final geometry, shown only when the answer takes longer than a blink. */
export function Skeleton({ rows = 6, height = 76 }: { rows?: number; height?: number }) {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" role="status" aria-label={t('common.loading')}>
      {late && Array.from({ length: rows }, (_, row) => <i key={row} style={{ height: height - 12 }} />)}
    </div>
  );
}

export function Empty({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <p className="empty">
      {text} {children}
    </p>
  );
}

type Query<T> = { data: T | undefined; error: unknown; refetch: () => unknown };
type Loaded<T> = { query: Query<T>; waiting?: ReactNode; children: (data: T) => ReactNode };

/** Waiting, wrong, or there: the three faces of what is read. */
export function Loaded<T>({ query, waiting, children }: Loaded<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return (
      <div className="pad">
        <ProblemBar problem={problemOf(query.error)} retry={() => void query.refetch()} />
      </div>
    );
  return waiting ?? <Skeleton />;
}

export function Section({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="sec">
      <h3>
        {title}
        {note && <span>{note}</span>}
      </h3>
      {children}
    </section>
  );
}
