import { Button, Checkbox, Form, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { FollowUpView, VisitRecord } from '../../api/types';
import { dateTime } from '../../shared/time/format';
import { DraftLine, RestoredBar } from '../../shared/drafts/draft-line';
import type { FormDraft } from '../../shared/drafts/use-draft';
import { announce } from '../../shared/ui/announcer';
import { Choice } from '../../shared/ui/choice';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { Section } from '../../shared/ui/states';
import { MarkedArea } from '../../shared/words/marked-area';
import { useWords } from '../../shared/words/use-words';
import { ScorePips } from './score-pips';
import { allowed, useVisitAct } from './use-visit';
import type { Said } from './use-said';
import './record.css';

/** The record while it grows: the same members, not all answered yet. */
export type RecordValues = Partial<Omit<VisitRecord, 'solved' | 'said'>> & { solved?: 'yes' | 'no' };

type Given = { visit: FollowUpView; form: FormInstance<RecordValues>; said: Said; draft: FormDraft };

/** The record grows while people talk; it can be sent once the call has ended. */
export function VisitRecordPane({ visit, form, said, draft }: Given) {
  const { t } = useTranslation();
  const { options } = useWords();
  // The question leaves the page with its line; the answer stays.
  const score = Form.useWatch('score', { form, preserve: true });
  const act = useVisitAct<VisitRecord, RecordValues>(visit, {
    form,
    draft,
    send: (body, how) => api.POST('/api/follow-ups/{number}/record', { ...how, body }),
    onDone: () => announce(t('visits.record.done')),
  });
  const send = () => {
    const values = form.getFieldsValue(true) as RecordValues;
    void act.submit({
      ...values,
      identity: values.identity ?? '',
      consent: values.consent ?? false,
      solved: values.solved === 'yes',
      said: Object.keys(said.said),
    });
  };
  if (visit.record) return <Recorded visit={visit} />;
  const solved = [
    { value: 'yes', label: t('visits.record.solvedYes') },
    { value: 'no', label: t('visits.record.solvedNo') },
  ];
  return (
    <>
      <Section
        title={t('visits.record.title')}
        note={t('visits.record.said', { count: Object.keys(said.said).length, all: visit.lines.length })}
      >
        <RestoredBar draft={draft} />
        <ProblemBar problem={act.problem} seen={visit} />
        <Form.Item<RecordValues> name="identity" label={t('visits.record.identity')}>
          <Choice label={t('visits.record.identity')} options={options('identity')} />
        </Form.Item>
        <Form.Item<RecordValues> name="consent" valuePropName="checked">
          <Checkbox>{t('visits.record.consent')}</Checkbox>
        </Form.Item>
        <div className="score-line">
          <span>{t('visits.record.score')}</span>
          <ScorePips score={score ?? undefined} />
        </div>
        <Form.Item<RecordValues> name="solved" label={t('visits.record.solved')}>
          <Choice label={t('visits.record.solved')} options={solved} />
        </Form.Item>
        <Form.Item<RecordValues> name="needs" label={t('visits.record.needs')}>
          <MarkedArea marked="record" />
        </Form.Item>
        <Form.Item<RecordValues>
          name="suggestion"
          label={t('visits.record.suggestion')}
          extra={t('visits.record.suggestionNote')}
        >
          <MarkedArea marked="record" minRows={2} maxLength={500} />
        </Form.Item>
      </Section>
      <div className="record-foot">
        <DraftLine draft={draft} />
        {allowed(visit, 'record') ? (
          <Button type="primary" loading={act.pending} onClick={send} aria-keyshortcuts="Control+Enter">
            {t('visits.record.submit')}
          </Button>
        ) : (
          <span className="t3 sm">{t('visits.record.waiting')}</span>
        )}
      </div>
    </>
  );
}

function Recorded({ visit }: { visit: FollowUpView }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const { record } = visit;
  if (!record) return null;
  return (
    <Section
      title={t('visits.record.title')}
      note={record.at ? t('visits.record.at', { at: dateTime(record.at) }) : undefined}
    >
      <div className="score-line">
        <span>{t('visits.record.score')}</span>
        <ScorePips score={record.score ?? undefined} />
      </div>
      <dl className="kv">
        <dt>{t('visits.record.identity')}</dt>
        <dd>{word('identity', record.identity)}</dd>
        <dt>{t('visits.record.solved')}</dt>
        <dd>{t(record.solved ? 'visits.record.solvedYes' : 'visits.record.solvedNo')}</dd>
        <dt>{t('visits.record.reason')}</dt>
        <dd>{record.reason ?? t('common.none')}</dd>
        <dt>{t('visits.record.needs')}</dt>
        <dd>{record.needs ?? t('common.none')}</dd>
        <dt>{t('visits.record.suggestion')}</dt>
        <dd>{record.suggestion ?? t('common.none')}</dd>
      </dl>
    </Section>
  );
}
