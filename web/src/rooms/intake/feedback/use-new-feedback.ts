import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import type { CustomerCard, FeedbackStart, FeedbackView, NewFeedback } from '../../../api/types';
import { useAct } from '../../../shared/act/use-act';
import { useDraft } from '../../../shared/drafts/use-draft';
import type { Asked } from '../use-new-call';
import { newFeedbackBody, type NewFeedbackValues } from './new-feedback-values';

export const useFeedbackStart = () => {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['feedback-start', i18n.language],
    queryFn: () => unwrap(api.GET('/api/feedback/opening')),
    staleTime: Infinity,
    gcTime: 0,
    // The form stays where it is while its words are fetched in another language.
    placeholderData: (before) => before,
  });
};

/** Everything of a new feedback that is not a field: who gave it, the draft and the act. */
export function useNewFeedback(
  form: FormInstance<NewFeedbackValues>,
  start: FeedbackStart | undefined,
  asked: Asked,
  onSaved: (feedback: FeedbackView) => void,
) {
  const client = useQueryClient();
  const [customer, setCustomer] = useState<CustomerCard | null>(null);
  const draft = useDraft<NewFeedbackValues>({
    form,
    kind: 'feedback',
    subject: null,
    title: () => [customer?.name, form.getFieldValue(['description', 'event'])].filter(Boolean).join(' '),
    wanted: asked.key,
    fresh: asked.fresh,
    also: { customer },
    onRestore: (also) => setCustomer((also as { customer?: CustomerCard } | null)?.customer ?? null),
  });
  const act = useAct<NewFeedbackValues, FeedbackView>({
    form,
    draft,
    run: (values, headers) => {
      if (!start) throw new Error('The page was not loaded.');
      return unwrap(
        api.POST('/api/feedback', { body: newFeedbackBody(values, customer?.id, start), headers }),
      );
    },
    onDone: (feedback) => {
      void client.invalidateQueries({ queryKey: ['desk'] });
      void client.invalidateQueries({ queryKey: ['feedback'] });
      onSaved(feedback);
    },
  });
  const choose = (found: CustomerCard | null) => {
    setCustomer(found);
    // 客户类型 as the server reads it from the file (C-27); it may be changed.
    if (found) form.setFieldValue('customerType', found.customerType);
    draft.touch();
  };
  return { customer, choose, draft, act };
}

const pause = 400;

/** What would become of it if it were saved now; asked again when typing pauses. */
export function useFeedbackPreview(
  form: FormInstance<NewFeedbackValues>,
  customerId: string | undefined,
  start: FeedbackStart,
) {
  const values = Form.useWatch([], form) as NewFeedbackValues | undefined;
  const now = JSON.stringify(newFeedbackBody(values ?? { received: '' }, customerId, start));
  const [asked, setAsked] = useState(now);
  useEffect(() => {
    const later = setTimeout(() => setAsked(now), pause);
    return () => clearTimeout(later);
  }, [now]);
  return useQuery({
    queryKey: ['feedback-preview', asked],
    queryFn: () => unwrap(api.POST('/api/feedback/preview', { body: JSON.parse(asked) as NewFeedback })),
    placeholderData: (before) => before,
  });
}
