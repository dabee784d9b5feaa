import { useTranslation } from 'react-i18next';
import type { FeedbackView } from '../../api/types';
import { dateTime } from '../../shared/time/format';
import { Avatar } from '../../shared/ui/marks';
import { Section } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import '../customers/customers.css';
import './feedback.css';

const tones: Record<string, string> = { good: 'ok-text', late: 'late-text' };

/** Who it was, what the record tells beyond its cells, and where it comes from. */
export function FeedbackPanel({ record }: { record: FeedbackView }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const { customer, contact, customerType, facts, satisfaction, suggestion } = record;
  return (
    <>
      <Section title={t('feedback.panel.customer')}>
        <div className="face">
          <Avatar name={customer?.replace('*', '') || '·'} size={32} />
          <div>
            <b>{customer ?? t('common.unknown')}</b>{' '}
            <span className="tag">{word('customer-type', customerType)}</span>
            <div className="sm t2">{contact ?? t('feedback.panel.noContact')}</div>
          </div>
        </div>
      </Section>
      {record.intake && <Taken intake={record.intake} />}
      <Section title={t('feedback.panel.facts')} note={t('feedback.panel.factsNote')}>
        <dl className="facts">
          {facts.map(({ code, name, value, from, tone }) => (
            <div key={code}>
              <dt>{name}</dt>
              <dd>
                <span className={tones[tone]}>{value}</span>
                <small>{t('feedback.panel.from', { columns: from })}</small>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('feedback.panel.satisfaction')}>
        <p>{satisfaction ? word('satisfaction-level', satisfaction) : t('common.unknown')}</p>
        {suggestion && <blockquote className="quote">{suggestion}</blockquote>}
      </Section>
      <Origin record={record} />
    </>
  );
}

/** How it was taken in, beside the columns of the form. */
function Taken({ intake }: { intake: NonNullable<FeedbackView['intake']> }) {
  const { t } = useTranslation();
  const lines = [
    [t('feedback.new.scene'), [intake.scene, intake.part].filter(Boolean).join(' · ')],
    [t('feedback.new.channel'), intake.channel],
    [t('feedback.new.reference'), intake.reference],
    [t('feedback.new.impact'), intake.impact],
    [t('calls.new.emotion'), intake.emotion],
    [t('feedback.new.demand'), [intake.demand, intake.expectedText].filter(Boolean).join(' · ')],
  ].filter(([, value]) => value);
  return (
    <Section title={t('feedback.panel.taken')}>
      <dl className="facts">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span>{value}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Origin({ record }: { record: FeedbackView }) {
  const { t } = useTranslation();
  const { origin, archivedAt, keptUntilText } = record;
  return (
    <Section title={t('feedback.panel.origin')}>
      <p className="sm">
        {t(origin.fileHash ? 'feedback.panel.imported' : 'feedback.panel.typed', {
          at: dateTime(origin.at),
          by: origin.by ? `${origin.by.name} ${origin.by.jobNumber}` : t('common.unknown'),
        })}
      </p>
      {origin.fileHash && (
        <p className="sm t2">{t('feedback.panel.file', { hash: origin.fileHash.slice(0, 12) })}</p>
      )}
      {archivedAt && (
        <p className="sm t2">
          {t('feedback.panel.archived', { at: dateTime(archivedAt), until: keptUntilText ?? '' })}
        </p>
      )}
    </Section>
  );
}
