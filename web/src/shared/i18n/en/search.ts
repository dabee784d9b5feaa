import type { Catalogue } from '../zh-CN';

export const search: Catalogue['search'] = {
  title: 'Search',
  input: 'Search cases, calls and feedback',
  kinds: 'Kind',
  all: 'All',
  start:
    'Type two letters or more. What cases, calls and feedback say, their results and their numbers are searched, newest first.',
  none: 'Nothing says “{{text}}”.',
  tip: 'Words with a space between must all be there.',
  results: 'What was found',
  more: 'There is more; load it below.',
};
