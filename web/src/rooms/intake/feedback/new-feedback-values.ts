import type { Description, FeedbackStart, NewFeedback } from '../../../api/types';
import { instantOf } from '../../../shared/time/typed';
import { evidenceOf, told, type ProofValues } from '../new-call-values';

/** What the form holds. It becomes the request only when it is sent; `category` is a name of it, see `nameOf`. */
export type NewFeedbackValues = {
  received: string;
  scene?: string;
  scenePart?: string;
  channel?: string;
  reference?: string;
  customerType?: string;
  category?: string;
  emotion?: string;
  description?: Partial<Description>;
  evidence?: ProofValues[];
  expectedAt?: string;
  impact?: string;
  urgency?: string;
  department?: string;
  limit?: string;
  suggestion?: string;
};

type Category = FeedbackStart['categories'][number];

/** A category by one of its names, whatever the language of the page: its code and which of its names. */
export const nameOf = (categories: Category[], at: Category) =>
  `${at.code}#${categories.filter(({ code }) => code === at.code).indexOf(at)}`;

export const categoryOf = (categories: Category[], name: string | undefined) =>
  categories.find((one) => nameOf(categories, one) === name);

const moment = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;
const instant = (text: string | undefined) => (text && moment.test(text) ? instantOf(text) : undefined);

/** Nobody chosen yet: the server names what is missing. */
const nobody = '00000000-0000-0000-0000-000000000000';

export function newFeedbackBody(
  values: NewFeedbackValues,
  customerId: string | undefined,
  start: FeedbackStart,
): NewFeedback {
  const parts = start.scenes.find(({ code }) => code === values.scene)?.parts ?? [];
  const chosen = categoryOf(start.categories, values.category);
  // These the server always wants, empty too: it names what is missing.
  const always = {
    customerId: customerId ?? nobody,
    scene: values.scene ?? '',
    channel: values.channel ?? '',
    customerType: values.customerType,
    category: chosen?.code ?? '',
    description: { event: '', ...told({ ...values.description }) },
    urgency: values.urgency ?? '',
    impact: values.impact ?? '',
  };
  const maybe = {
    scenePart: parts.some(({ code }) => code === values.scenePart) ? values.scenePart : undefined,
    reference: values.reference,
    categoryLabel: chosen?.label,
    emotion: values.emotion,
    receivedAt: instant(values.received),
    expectedAt: instant(values.expectedAt),
    limit: instant(values.limit),
    department: values.department,
    suggestion: values.suggestion,
    evidence: evidenceOf(values.evidence),
  };
  return { ...always, ...told(maybe) };
}
