import type { TFunction } from 'i18next';
import type { SavedView, Session } from '../api/types';
import { pathOfView } from '../rooms/desk/cut';
import { placesOf } from './places';

/** `asked`: a whole telephone number or words to look for; it goes along beside the address, which the browser's history keeps. */
export type Command = { key: string; name: string; note?: string; to?: string; asked?: string; run?: 'keys' };

const numberOf = (text: string) => text.trim().toUpperCase();

/** What a typed number may be: follow-ups begin with HF, feedback with FBD, calls are digits alone, the rest are cases. */
function numbers(text: string, session: Session, t: TFunction): Command[] {
  const number = numberOf(text);
  if (/^\d{4}$/.test(number))
    return [
      {
        key: 'last-four',
        name: t('shell.palette.lastFour', { digits: number }),
        to: `/customers?q=${number}`,
      },
    ];
  if (/^1\d{10}$/.test(number))
    return [
      { key: 'phone', name: t('shell.palette.phone', { digits: number }), to: '/customers', asked: number },
    ];
  const open = (kind: 'call' | 'case' | 'feedback' | 'followUp', to: string): Command => ({
    key: kind,
    name: t('shell.palette.open', { number }),
    note: t(`shell.palette.${kind}`),
    to: `${to}/${encodeURIComponent(number)}`,
  });
  if (/^\d{7,}$/.test(number)) return [open('call', '/calls')];
  if (/^HF\d+\S*$/.test(number)) return [open('followUp', '/follow-ups')];
  if (/^FBD\d+\S*$/.test(number)) return [open('feedback', '/feedback')];
  // An old number, brought in with the records, has no case of its own: the call records name it.
  const mentioned: Command = {
    key: 'mentioned',
    name: t('shell.palette.mentioned', { number }),
    note: t('shell.palette.call'),
    to: `/calls?q=${encodeURIComponent(number)}`,
  };
  const before: Command = {
    key: 'before',
    name: t('shell.palette.before', { number }),
    note: t('shell.palette.case'),
    to: `/old-tickets?q=${encodeURIComponent(number)}`,
  };
  if (/^[A-Z]+\d+\S*$/.test(number))
    return [
      open('case', '/cases'),
      ...(session.rights.includes('call.read') ? [mentioned] : []),
      ...(session.rights.includes('case.read') ? [before] : []),
    ];
  return [];
}

/** Two letters are enough; a telephone number is looked for among the customers only. */
function everywhere(text: string, session: Session, t: TFunction): Command[] {
  if ([...text].length < 2 || /^1\d{10}$/.test(text) || !session.rights.includes('desk.read')) return [];
  return [{ key: 'everywhere', name: t('shell.palette.everywhere', { text }), to: '/search', asked: text }];
}

export function commands(text: string, session: Session, t: TFunction, views: SavedView[] = []): Command[] {
  const places: Command[] = placesOf(session).map(({ code, to }) => ({
    key: code,
    name: t('shell.palette.goTo', { place: t(`shell.rail.${code}`) }),
    to,
  }));
  const mayCall = session.rights.includes('call.write');
  const all: Command[] = [
    ...(mayCall ? [{ key: 'new-call', name: t('shell.top.newCall'), note: 'N', to: '/calls/new' }] : []),
    ...places,
    ...views.map((view) => ({
      key: `view-${view.id}`,
      name: t('desk.saved.open', { name: view.name }),
      note: view.mine ? undefined : t('desk.saved.by', { name: view.owner.name }),
      to: pathOfView(view),
    })),
    { key: 'keys', name: t('shell.menu.keys'), note: '?', run: 'keys' },
  ];
  const wanted = text.trim().toLowerCase();
  return [
    ...numbers(text, session, t),
    ...all.filter(({ name }) => name.toLowerCase().includes(wanted)),
    ...everywhere(text.trim(), session, t),
  ];
}
