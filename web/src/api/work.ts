import type { ActionView, ClockView, CustomerCard, Mark, PersonRef, Step, Verified } from './types';

export type Evidence = { kind: string; value: string };
export type Description = {
  event: string;
  occurredOn?: string | null;
  place?: string | null;
  product?: string | null;
  region?: string | null;
  business?: string | null;
  demand?: string | null;
};
export type Satisfaction = { score?: number | null; level?: string | null; reason?: string | null };
export type WorkDue = {
  milestone: string;
  name: string;
  startedAt: string;
  at: string;
  text: string;
  mark: Mark;
  warnAt: string | null;
};
export type WorkItem = {
  kind: 'case' | 'follow-up' | 'call';
  number: string;
  title: string;
  customer: string;
  type: string | null;
  urgency: string | null;
  grade: string | null;
  state: string;
  stateText: string;
  owner: PersonRef | null;
  department: string | null;
  due: WorkDue | null;
  lastEntry: string | null;
  lastAt: string | null;
  createdAt: string;
};
export type DeskCounts = {
  mine: number;
  department: number;
  unassigned: number;
  all: number;
  overdue: number;
  dueToday: number;
  notices: number;
};

export type FormColumn = { code: string; name: string; value: string };
export type CallView = {
  number: string;
  version: number;
  receivedAt: string;
  recordedAt: string;
  rings: number | null;
  seconds: number | null;
  ringsCompliant: boolean;
  type: string;
  handlingClass: string;
  emotion: string;
  title: string;
  statusWord: string;
  customer: CustomerCard;
  agent: PersonRef | null;
  description: Description;
  evidence: Evidence[];
  verification: (Verified & { at: string }) | null;
  readBack: string;
  said: string[];
  answer: string | null;
  understood: boolean;
  satisfaction: Satisfaction | null;
  caseNumber: string | null;
  archivedAt: string | null;
  keptUntilText: string | null;
  steps: Pick<Step, 'code' | 'name' | 'state'>[];
  actions: ActionView[];
  form: FormColumn[];
};
export type CallRow = {
  number: string;
  receivedAt: string;
  customer: string;
  contact: string;
  type: string;
  title: string;
  agent: PersonRef | null;
  statusWord: string;
  score: number | null;
  caseNumber: string | null;
  archivedAt: string | null;
};
export type CallOpening = {
  greeting: string;
  lines: { code: string; text: string; when: string }[];
  answer: { maxRings: number; secondsPerRing: number; row: string };
  verificationRequired: number;
  now: string;
};

export type Obligation = {
  code: string;
  text: string;
  who: string | null;
  /** The follow-up that is waited for, if it is one. */
  number: string | null;
  open: boolean;
};
export type CaseRow = {
  number: string;
  title: string;
  customer: string;
  type: string;
  urgency: string;
  grade: string | null;
  state: string;
  stateText: string;
  round: number;
  owner: PersonRef | null;
  receivedAt: string;
};
export type CaseView = {
  number: string;
  version: number;
  title: string;
  type: string;
  handlingClass: string;
  urgency: string;
  grade: string | null;
  round: number;
  state: string;
  stateText: string;
  statusWord: string;
  customer: CustomerCard;
  agent: PersonRef | null;
  owner: PersonRef | null;
  department: { code: string; name: string };
  callNumber: string;
  description: Description;
  evidence: Evidence[];
  result: string | null;
  solution: string | null;
  exceptionReason: string | null;
  keptUntilText: string | null;
  satisfaction: SatisfactionAt[];
  milestones: Record<string, string | null>;
  steps: Step[];
  clocks: ClockView[];
  obligations: Obligation[];
  actions: ActionView[];
};
export type SatisfactionAt = {
  round: number;
  moment: string;
  momentText: string;
  score: number | null;
  level: string;
  levelText: string;
  reason: string | null;
  at: string;
};

export type TimelineEntry = {
  no: number;
  at: string;
  by: { name: string; jobNumber: string } | null;
  act: string;
  actText: string;
  text: string | null;
  changes: { field: string; fieldText: string; from: string | null; to: string | null }[];
  reason: string | null;
  tone: 'person' | 'system' | 'late';
};
export type Notice = {
  id: string;
  at: string;
  text: string;
  kind: string;
  subjectKind: string;
  subjectNumber: string;
  readAt: string | null;
};

export type VisitRecord = {
  identity: string;
  consent: boolean;
  score: number | null;
  level?: string | null;
  reason?: string | null;
  solved: boolean;
  needs?: string | null;
  said: string[];
  at?: string | null;
};
export type FollowUpView = {
  number: string;
  version: number;
  stage: string;
  name: string;
  state: string;
  stateText: string;
  caseNumber: string;
  round: number;
  assignee: PersonRef | null;
  assignedBecause: string | null;
  opensAt: string | null;
  dueAt: string;
  dueText: string;
  early: boolean;
  brief: {
    customerName: string;
    contact: string | null;
    phone: string | null;
    serviceType: string | null;
    serviceAt: string | null;
    nodes: { name: string; value: string; at: string | null }[];
  };
  lines: { code: string; part: string; text: string; mandatory: boolean }[];
  attempts: { at: string; outcome: string; outcomeText: string; by: PersonRef | null; note: string | null }[];
  startedAt: string | null;
  endedAt: string | null;
  clocks: ClockView[];
  record: VisitRecord | null;
  actions: ActionView[];
};
