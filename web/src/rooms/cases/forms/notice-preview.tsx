import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { shortDateTime } from '../../../shared/time/format';
import { ProblemBar } from '../../../shared/ui/problem-bar';
import { useNoticePreview } from './use-notice-preview';

type Given = { number: string; channel: string; text: string };

/** The message as it will go out, made by the server: to whom in masked form, in which words, and what stands against it. */
export function NoticePreview({ number, channel, text }: Given) {
  const { t } = useTranslation();
  const { data, error, isPlaceholderData, refetch } = useNoticePreview(number, channel, text, true);
  if (error) return <ProblemBar problem={problemOf(error)} retry={() => void refetch()} />;
  if (!data) return null;
  const fields: Record<string, string> = {
    channel: t('cases.form.tell.channel'),
    text: t('cases.form.tell.text'),
  };
  const wrong = text.trim() ? data.problems : data.problems.filter(({ field }) => field !== 'text');
  return (
    <section
      className="notice-preview"
      aria-label={t('cases.form.tell.preview.title')}
      aria-busy={isPlaceholderData}
    >
      <h4>{t('cases.form.tell.preview.title')}</h4>
      <dl>
        <dt>{t('cases.form.tell.preview.to')}</dt>
        <dd>{data.recipient ?? t('cases.form.tell.preview.nobody')}</dd>
        {channel === 'email' && (
          <>
            <dt>{t('cases.form.tell.preview.mailTitle')}</dt>
            <dd>{data.title}</dd>
          </>
        )}
      </dl>
      {text.trim() ? (
        <blockquote className="quote">{data.text}</blockquote>
      ) : (
        <p className="t3">{t('cases.form.tell.preview.write')}</p>
      )}
      <div role="status">
        {wrong.length > 0 && (
          <ul className="notice-wrong">
            {wrong.map(({ field, code, message }) => (
              <li key={field + code}>
                {t('cases.form.tell.preview.problem', { field: fields[field] ?? field, message })}
              </li>
            ))}
          </ul>
        )}
        {data.opensAt && wrong.length === 0 && (
          <p className="t2">{t('cases.form.tell.preview.opens', { at: shortDateTime(data.opensAt) })}</p>
        )}
        <p className="t2">{data.sentAlready ? t('cases.form.tell.answered') : t('cases.form.tell.later')}</p>
      </div>
    </section>
  );
}
