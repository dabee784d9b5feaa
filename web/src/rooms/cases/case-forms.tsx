import type { FormProps } from './case-act';
import { ArchiveForm, ClosureForm, ExceptionForm, FetchForm } from './forms/confirm-forms';
import { CommitForm } from './forms/commit-form';
import { DispatchForm } from './forms/dispatch-form';
import { EmergencyForm } from './forms/emergency-form';
import { EvidenceForm } from './forms/evidence-form';
import { HandlingForm } from './forms/handling-form';
import { NextContactForm } from './forms/next-contact-form';
import { NoticeForm } from './forms/notice-form';
import { RemedyForm } from './forms/remedy-form';
import { ContactForm, ProgressForm } from './forms/talk-forms';
import { ReturnForm } from './forms/return-form';

const codes = [
  'dispatch',
  'contact',
  'progress',
  'next-contact',
  'return',
  'evidence',
  'remedy',
  'commit',
  'emergency',
  'handle',
  'fetch',
  'tell',
  'close',
  'close-exception',
  'archive',
];

/** Whether this page can record an act. The server names the acts a case allows. */
export const recordable = (code: string) => codes.includes(code);

/** Which form records which act. */
export function CaseForm(props: FormProps) {
  switch (props.code) {
    case 'dispatch':
      return <DispatchForm {...props} />;
    case 'contact':
      return <ContactForm {...props} />;
    case 'progress':
      return <ProgressForm {...props} />;
    case 'next-contact':
      return <NextContactForm {...props} />;
    case 'return':
      return <ReturnForm {...props} />;
    case 'evidence':
      return <EvidenceForm {...props} />;
    case 'remedy':
      return <RemedyForm {...props} />;
    case 'commit':
      return <CommitForm {...props} />;
    case 'emergency':
      return <EmergencyForm {...props} />;
    case 'handle':
      return <HandlingForm {...props} />;
    case 'fetch':
      return <FetchForm {...props} />;
    case 'tell':
      return <NoticeForm {...props} />;
    case 'close':
      return <ClosureForm {...props} />;
    case 'close-exception':
      return <ExceptionForm {...props} />;
    case 'archive':
      return <ArchiveForm {...props} />;
    default:
      return null;
  }
}
