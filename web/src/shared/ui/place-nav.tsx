import { NavLink } from 'react-router';
import './place-nav.css';

type Given = { label: string; places: { to: string; name: string; end?: boolean }[] };

/** The lists of one place, side by side. */
export function PlaceNav({ label, places }: Given) {
  return (
    <nav className="place-nav" aria-label={label}>
      {places.map(({ to, name, end }) => (
        <NavLink key={to} to={to} end={end} className="chip">
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
