import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { problemOf, unwrap } from '../../api/problem';
import type { OutcomeWord, SuggestionView } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { shortDateTime } from '../../shared/time/format';
import { Choice } from '../../shared/ui/choice';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { MarkedArea } from '../../shared/words/marked-area';
import { useWords } from '../../shared/words/use-words';
import { ActCard } from '../../shared/act/act-card';
import type { SuggestionForm } from './judge-forms';

export function TellForm({ item, name, onDone, onCancel }: SuggestionForm) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<OutcomeWord>();
  const channel = Form.useWatch('channel', form) ?? 'telephone';
  const text = Form.useWatch('text', form) ?? '';
  const sends = options('message-channel').some(({ value }) => value === channel);
  const act = useAct<OutcomeWord, SuggestionView>({
    form,
    version: item.version,
    run: (body, headers) =>
      unwrap(
        api.POST('/api/suggestions/{number}/notice', {
          params: { path: { number: item.number } },
          headers,
          body,
        }),
      ),
    onDone,
  });
  return (
    <ActCard
      form={form}
      act={act}
      name={name}
      initialValues={{ channel: 'telephone', text: item.draft ?? '' }}
      onCancel={onCancel}
    >
      <Form.Item<OutcomeWord> name="channel" label={t('improvements.form.channel')}>
        <Choice label={t('improvements.form.channel')} options={options('notice-channel')} />
      </Form.Item>
      <Form.Item<OutcomeWord> name="text" label={t('improvements.form.word')}>
        <MarkedArea marked="answer" maxLength={500} />
      </Form.Item>
      {sends && <Preview number={item.number} channel={channel} text={text} />}
    </ActCard>
  );
}

type Draft = { number: string; channel: string; text: string };

/** The message as it will go out, made by the server. */
function Preview({ number, channel, text }: Draft) {
  const { t, i18n } = useTranslation();
  const asked = useDeferredValue(text.trim());
  const { data, error, refetch } = useQuery({
    queryKey: ['suggestion-preview', number, channel, asked, i18n.language],
    placeholderData: keepPreviousData,
    gcTime: 0,
    queryFn: () =>
      unwrap(
        api.POST('/api/suggestions/{number}/notice/preview', {
          params: { path: { number } },
          body: { channel, text: asked },
        }),
      ),
  });
  if (error) return <ProblemBar problem={problemOf(error)} retry={() => void refetch()} />;
  if (!data) return null;
  return (
    <section className="improvement-preview" aria-label={t('improvements.form.preview')}>
      <h4>{t('improvements.form.preview')}</h4>
      <p className="sm t2">
        {t('improvements.form.to')} {data.recipient ?? t('improvements.form.nobody')}
      </p>
      {data.text && <blockquote className="quote">{data.text}</blockquote>}
      <div role="status">
        {data.problems.length > 0 && (
          <ul>
            {data.problems.map(({ field, code, message }) => (
              <li key={field + code}>{message}</li>
            ))}
          </ul>
        )}
        {data.opensAt && data.problems.length === 0 && (
          <p className="t2">{t('improvements.form.opens', { at: shortDateTime(data.opensAt) })}</p>
        )}
      </div>
    </section>
  );
}
