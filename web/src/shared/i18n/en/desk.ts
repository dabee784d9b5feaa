import type { Catalogue } from '../zh-CN';

export const desk: Catalogue['desk'] = {
  title: 'Desk',
  list: 'Work',
  view: { mine: 'Mine', department: 'Department', unassigned: 'Unassigned', all: 'All' },
  views: 'Views',
  kind: {
    label: 'Kind',
    all: 'All',
    case: 'Cases',
    'follow-up': 'Follow-ups',
    commitment: 'Commitments',
    'call-back': 'Call-backs',
  },
  order: 'Soonest due first',
  foot: '{{total}} open, {{shown}} shown',
  empty: {
    mine: 'Nothing is waiting for you.',
    department: 'Nothing is waiting in your department.',
    unassigned: 'No case is unassigned.',
    all: 'Nothing is open.',
    record: 'Record a call',
    other: 'Show all',
  },
  newRows: '{{count}} new, press to show',
  choose: 'Choose something on the left; it is shown here. J and K move up and down.',
  openVisit: 'Open the follow-up',
  notes: {
    title: 'Internal notes',
    write: 'Write a note',
    none: 'There are no internal notes yet.',
    text: 'Note',
    hint: 'For colleagues only; no customer sees it. Type @ to call a colleague, who is then notified.',
    nobody: 'No such colleague',
    keep: 'Save the note',
    done: 'The note is saved',
  },
};
