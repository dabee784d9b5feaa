import { calls } from './zh-CN/calls';
import { cases } from './zh-CN/cases';
import { clock } from './zh-CN/clock';
import { commitments } from './zh-CN/commitments';
import { common } from './zh-CN/common';
import { customers } from './zh-CN/customers';
import { deadlines } from './zh-CN/deadlines';
import { desk } from './zh-CN/desk';
import { drafts } from './zh-CN/drafts';
import { emergencies } from './zh-CN/emergencies';
import { files } from './zh-CN/files';
import { journal } from './zh-CN/journal';
import { forms } from './zh-CN/forms';
import { feedback } from './zh-CN/feedback';
import { improvements } from './zh-CN/improvements';
import { keeping } from './zh-CN/keeping';
import { knowledge } from './zh-CN/knowledge';
import { messages } from './zh-CN/messages';
import { notices } from './zh-CN/notices';
import { people } from './zh-CN/people';
import { phone } from './zh-CN/phone';
import { remedies } from './zh-CN/remedies';
import { rules } from './zh-CN/rules';
import { search } from './zh-CN/search';
import { shell } from './zh-CN/shell';
import { signin } from './zh-CN/signin';
import { together } from './zh-CN/together';
import { visits } from './zh-CN/visits';

/** Our own texts. The words of the rules come from the server, never from here. */
export const zhCN = {
  common,
  shell,
  signin,
  clock,
  deadlines,
  desk,
  calls,
  feedback,
  cases,
  commitments,
  emergencies,
  visits,
  customers,
  files,
  improvements,
  keeping,
  knowledge,
  messages,
  notices,
  people,
  phone,
  remedies,
  rules,
  search,
  drafts,
  together,
  journal,
  forms,
};

/** Any language must have exactly the texts the Chinese one has, and may have one of its own for a single thing: `rows_one`. */
type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> } & {
  [K in keyof T & string as `${K}_one`]?: string;
};
export type Catalogue = Same<typeof zhCN>;
