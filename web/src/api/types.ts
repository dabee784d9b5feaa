/** The shapes of the answers, as the contract of the API promises them. */
export type PersonRef = {
  id?: string;
  jobNumber: string;
  name: string;
  department?: string | null;
  roles?: string[];
};
export type Department = { id: string; code: string; name: string };
export type Person = {
  id: string;
  jobNumber: string;
  name: string;
  fullName?: string;
  department: Department;
  roles: string[];
};
export type Session = {
  person: Person;
  rooms: string[];
  rights: string[];
  company: string;
  serverTime: string;
};
export type Missing = { code: string; text: string; who?: string | null };
export type FieldError = { field: string; code: string; message: string };
export type Problem = {
  type?: string;
  title: string;
  status: number;
  code: string;
  errors?: FieldError[];
  missing?: Missing[];
  current?: Record<string, unknown>;
  reference?: string;
};
export type Page<T> = { items: T[]; next: string | null };
export type Words = { values: Record<string, string>; lists: Record<string, string[]> };

export type DepartmentRow = Department & {
  head: PersonRef | null;
  serviceCentre: boolean;
  version: number;
  staffCount: number;
};
export type Deputy = {
  id: string;
  deputy: PersonRef;
  from: string;
  to: string | null;
  reason: string;
};
export type StaffRow = {
  id: string;
  jobNumber: string;
  name: string;
  department: Department;
  roles: string[];
  disabled: boolean;
  lockedUntil: string | null;
  version: number;
  deputies: Deputy[];
};
export type Roles = {
  roles: { code: string; name: string; aliases: string[]; may: string }[];
  rights: { code: string; name: string; row?: string | null }[];
  grants: { role: string; right: string; scope: 'none' | 'own' | 'department' | 'all' }[];
};

export type ClockRule = {
  code: string;
  milestone: string;
  name: string;
  allowance: string;
  unit: string | null;
  unitText: string;
  document: string;
  article: string;
  row: string;
};
export type NumberRule = { code: string; name: string; pattern: string; next: string };
export type CalendarYear = { year: number; off: string[]; work: string[]; loaded: boolean };
export type Regime = { clocks: ClockRule[]; numbers: NumberRule[]; calendars: CalendarYear[] };

export type CustomerCard = {
  id: string;
  name: string;
  honorificName: string;
  phone: string | null;
  kind: string | null;
  gender: string | null;
  tier: string | null;
  tenure: string | null;
  region: string | null;
};
export type VerificationItem = 'name' | 'id-last-four' | 'phone';
export type Verification = {
  id: string;
  items: { item: VerificationItem; passed: boolean }[];
  required: number;
  passed: boolean;
};
/** What a record keeps of a verification: which items matched, never the answers. */
export type Verified = Pick<Verification, 'items' | 'passed'>;

export type Mark = '休' | '班' | null;
export type Step = {
  code: string;
  name: string;
  state: 'done' | 'current' | 'todo';
  at: string | null;
  note: string | null;
};
export type Refusal = { code: string; title: string; missing?: Missing[] };
export type ActionView = {
  code: string;
  name: string;
  primary: boolean;
  allowed: boolean;
  refusal: Refusal | null;
};
export type RuleRef = { name: string; document: string; article: string; row: string };
export type ClockView = {
  id: string;
  milestone: string;
  name: string;
  startedAt: string;
  opensAt: string | null;
  dueAt: string;
  dueText: string;
  dueMark: Mark;
  warnAt: string | null;
  state: 'running' | 'stopped' | 'cancelled';
  stoppedAt: string | null;
  outcome: 'met' | 'late' | null;
  differenceText: string | null;
  provisional: boolean;
  rule: RuleRef;
};
export type WhyDay = {
  date: string;
  mark: Mark;
  role: 'start' | 'counted' | 'skipped' | 'end' | 'after' | 'before';
  count: number | null;
};
export type WhyView = {
  title: string;
  dueText: string;
  weekday: string;
  dueMark: Mark;
  rules: (RuleRef & { chosen: boolean; dueText: string })[];
  days: WhyDay[];
  sentences: string[];
  provisional: boolean;
};
/** A limit that saving now would start. */
export type StartingLimit = { milestone: string; name: string; at: string; text: string; mark: Mark };
