import { useEffect, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { api } from '../api/client';
import { problemOf, unwrap } from '../api/problem';
import { openDrafts } from '../shared/drafts/draft-store';
import { startOutbox } from '../shared/drafts/outbox';
import { SessionContext, useSessionQuery } from '../shared/session';
import { ProblemBar } from '../shared/ui/problem-bar';
import { Skeleton } from '../shared/ui/states';
import { Expired } from './expired';
import { Shell } from './shell';
import { loadTabs } from './tab-store';
import { useLiveLists } from './use-live-lists';
import './shell.css';

/** Nobody passes without a session; whoever loses it keeps the page under a sign-in. */
export function Gate() {
  const { data: session, error, refetch } = useSessionQuery();
  const [last, setLast] = useState(session ?? null);
  if (session && session !== last) setLast(session);
  const shown = session ?? last;
  if (!shown && error) return <ProblemBar problem={problemOf(error)} retry={() => void refetch()} />;
  if (!shown) return session === undefined ? <Skeleton rows={3} /> : <ToSignIn />;
  return (
    // One place in the tree with and without a session: a page that is taken away loses what was typed.
    <SessionContext value={shown}>
      <AtWork jobNumber={shown.person.jobNumber} signedIn={!!session} />
      <div inert={!session} className="gate-under">
        <Shell session={shown} />
      </div>
      {!session && <Expired jobNumber={shown.person.jobNumber} />}
    </SessionContext>
  );
}

/** What goes on while somebody is signed in, whichever page is shown: drafts, what waits to be sent, live rows. */
function AtWork({ jobNumber, signedIn }: { jobNumber: string; signedIn: boolean }) {
  useEffect(() => {
    if (!signedIn) return;
    void openDrafts(jobNumber).then(() => {
      startOutbox();
      return loadTabs();
    });
  }, [jobNumber, signedIn]);
  useLiveLists(signedIn);
  return null;
}

function ToSignIn() {
  const { pathname, search } = useLocation();
  const [needed, setNeeded] = useState<boolean | null>(null);
  useEffect(() => {
    unwrap(api.GET('/api/setup')).then(
      (setup) => setNeeded(setup.needed),
      () => setNeeded(false),
    );
  }, []);
  if (needed === null) return <Skeleton rows={1} />;
  if (needed) return <Navigate to="/setup" replace />;
  const back = pathname === '/' ? '' : `?back=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={`/sign-in${back}`} replace />;
}
