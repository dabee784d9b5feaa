import { calls } from './en/calls';
import { cases } from './en/cases';
import { clock } from './en/clock';
import { commitments } from './en/commitments';
import { common } from './en/common';
import { customers } from './en/customers';
import { deadlines } from './en/deadlines';
import { desk } from './en/desk';
import { drafts } from './en/drafts';
import { emergencies } from './en/emergencies';
import { files } from './en/files';
import { journal } from './en/journal';
import { forms } from './en/forms';
import { feedback } from './en/feedback';
import { improvements } from './en/improvements';
import { keeping } from './en/keeping';
import { knowledge } from './en/knowledge';
import { messages } from './en/messages';
import { notices } from './en/notices';
import { people } from './en/people';
import { phone } from './en/phone';
import { remedies } from './en/remedies';
import { rules } from './en/rules';
import { search } from './en/search';
import { shell } from './en/shell';
import { signin } from './en/signin';
import { together } from './en/together';
import { visits } from './en/visits';
import type { Catalogue } from './zh-CN';

export const en: Catalogue = {
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
  journal,
  forms,
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
};
