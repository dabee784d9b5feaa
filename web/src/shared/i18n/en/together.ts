import type { Catalogue } from '../zh-CN';

export const together: Catalogue['together'] = {
  looking: '{{names}} looking at this',
  typing: '{{names}} typing',
  here: 'Who else is here',
  joint: ', ',
  changed: '{{name}} has just changed this: {{act}}',
  see: 'See',
  merge: {
    title: 'Somebody has just changed this; please compare',
    by: '{{name}} {{at}}: {{act}}',
    nobody: 'Somebody has just changed this record; what you typed is all here.',
    field: 'Field',
    mine: 'Mine',
    now: 'There now',
    empty: '(empty)',
    before: 'When you opened it: {{value}}',
    same: 'What you typed does not collide with what is there now.',
    kept: 'Everything else you typed is sent as it is.',
    send: 'Send as chosen',
    back: 'Back to the form',
  },
};
