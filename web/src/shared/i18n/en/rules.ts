import type { Catalogue } from '../zh-CN';

export const rules: Catalogue['rules'] = {
  title: 'Rules',
  intro: 'Rules are data: change a line, not the program.',
  calendar: {
    title: 'Working calendar {{year}}',
    previous: 'Previous year',
    next: 'Next year',
    off: '{{count}} public holidays',
    work: '{{count}} made-up working days',
    days: '{{count}} working days',
    month: 'Month {{month}}',
    monthDays: '{{count}} working days',
    missing: 'The holidays of this year are not loaded; weekends are assumed, provisionally.',
  },
  clocks: {
    title: 'Time limits',
    count: '{{count}}',
    name: 'Rule',
    allowance: 'Value',
    unit: 'Counted in',
    source: 'Source',
    row: 'Row',
  },
  numbers: {
    title: 'Numbers',
    code: 'Name',
    pattern: 'Pattern',
    next: 'Next',
    raise: 'Raise the floor',
    last: 'last number used elsewhere',
    lastNote: 'Such as SD2023900; the next one follows it',
    done: 'The floor is raised',
  },
};
