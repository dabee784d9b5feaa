import { Navigate, useLocation } from 'react-router';
import { useSession } from '../shared/session';
import { NotFound } from './not-found';
import { placesOf } from './places';

/** The first place this person may enter: the desk for most, people for an administrator. */
export function Home() {
  const { key } = useLocation();
  const first = placesOf(useSession())[0];
  // By key: whoever comes home again before the first place has loaded is sent there again.
  return first ? <Navigate key={key} to={first.to} replace /> : <NotFound />;
}
