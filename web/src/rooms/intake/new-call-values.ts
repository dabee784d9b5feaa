import type { Description, FileView, NewCall, Satisfaction } from '../../api/types';
import { instantOf } from '../../shared/time/typed';

/** A piece of evidence in the form: files are shown until it is sent, then only named. */
export type ProofValues = { kind: string; value?: string; files?: FileView[] };

/** What the form holds. It becomes the request only when it is sent. */
export type NewCallValues = {
  received: string;
  answeredAfterRings?: number;
  type?: string;
  emotion?: string;
  handlingClass?: string;
  description?: Partial<Description>;
  evidence?: ProofValues[];
  title?: string;
  answer?: string;
  understood?: boolean;
  satisfaction?: Satisfaction;
  department?: string;
  urgency?: string;
  category?: string;
  limit?: string;
  /** Numbers of the articles whose answer was taken. */
  articles?: string[];
};

/** A line that was said, and when it was ticked. */
export type SaidTick = { code: string; at: string };

export type CallContext = {
  customerId: string;
  verificationId?: string;
  confirmed: boolean;
  said: SaidTick[];
  phoneCall?: string;
};

/** Without what was left empty; the server says which of it is needed. */
export const told = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as T;

export const evidenceOf = (proofs: ProofValues[] | undefined) =>
  (proofs ?? [])
    .filter((proof) => proof?.value || proof?.files?.length)
    .map(({ kind, value, files }) => ({
      kind,
      value: value ?? '',
      fileIds: (files ?? []).map(({ id }) => id),
    }));

export function newCallBody(values: NewCallValues, context: CallContext): NewCall {
  const routine = values.handlingClass === 'routine';
  const complex = values.handlingClass === 'complex';
  return told<NewCall>({
    customerId: context.customerId,
    verificationId: context.verificationId,
    receivedAt: values.received ? instantOf(values.received) : undefined,
    answeredAfterRings: values.answeredAfterRings,
    type: values.type ?? '',
    emotion: values.emotion ?? 'calm',
    handlingClass: values.handlingClass ?? '',
    description: told({ event: '', ...values.description }),
    evidence: evidenceOf(values.evidence),
    readBack: { confirmed: context.confirmed },
    said: context.said,
    phoneCall: context.phoneCall,
    title: values.title,
    articles: values.articles?.length ? values.articles : undefined,
    answer: routine ? values.answer : undefined,
    understood: routine && values.understood === true,
    satisfaction: routine && values.satisfaction ? told(values.satisfaction) : undefined,
    department: complex ? values.department : undefined,
    urgency: complex ? values.urgency : undefined,
    category: complex ? values.category : undefined,
    limit: complex && values.limit ? instantOf(values.limit) : undefined,
  });
}

export const sentenceOf = (event: string | undefined) => (event ?? '').trim().replace(/[。.!！]+$/, '');

/** The part of the description that is read back to the customer. */
export const textOf = (description: NewCallValues['description']) =>
  JSON.stringify([description?.event ?? '', description?.demand ?? '']);
