import { Navigate } from 'react-router';
import { useSession } from '../shared/session';
import { NotFound } from './not-found';
import { placesOf } from './places';

/** The first place this person may enter: the desk for most, people for an administrator. */
export function Home() {
  const first = placesOf(useSession())[0];
  return first ? <Navigate to={first.to} replace /> : <NotFound />;
}
