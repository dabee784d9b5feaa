import { PrinterOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CallView } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { EvidenceList } from '../../shared/files/evidence-list';
import { dateTime, secondsOf } from '../../shared/time/format';
import { ActionBar } from '../../shared/ui/action-bar';
import { announce } from '../../shared/ui/announcer';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { Purged } from '../../shared/ui/purged';
import { StepFrame } from '../../shared/ui/step-bar';
import { useWords } from '../../shared/words/use-words';
import { Check, verificationItems } from '../customers/verify';
import './intake.css';
import { PhoneSheet } from '../telephony/phone-sheet';
import { WriteDown } from '../../shared/ui/write-down';
import { ReviewForm, Reviews } from './review-form';
import { Slashed } from './slashed';

/** A call as it was recorded, with the form 客户处理记录表 that the rules ask for. */
export function CallRecord({ call }: { call: CallView }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const [acting, setActing] = useState<string | null>(null);
  const meta = t('calls.record.meta', { at: dateTime(call.receivedAt), rings: call.rings ?? '—' });
  return (
    <div className="work">
      <div className="flex">
        <h1>{t('calls.record.title', { number: call.number })}</h1>
        <span className="tag tag-accent">{word('status-word', call.statusWord)}</span>
        {call.caseNumber && (
          <Link to={`/cases/${call.caseNumber}`}>{t('calls.record.case', { number: call.caseNumber })}</Link>
        )}
        <span className="push flex no-print">
          {call.answer && <WriteDown kind="call" number={call.number} />}
          <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
            {t('calls.record.print')}
          </Button>
        </span>
      </div>
      <p className="sm t2">
        {call.imported ? t('calls.record.imported', { at: dateTime(call.receivedAt) }) : meta}{' '}
        {call.ringsCompliant !== null && (
          <span className={call.ringsCompliant ? 'ok-text' : 'late-text'}>
            {t(call.ringsCompliant ? 'calls.record.inTime' : 'calls.record.late')}
          </span>
        )}
        {[
          '',
          word('case-type', call.type),
          call.handlingClass && word('handling-class', call.handlingClass),
          call.agent && `${call.agent.name} ${call.agent.jobNumber}`,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <Purged at={call.purgedAt} />
      <StepFrame steps={call.steps} label={t('calls.record.steps')} />
      {call.actions.length > 0 && (
        <ActionBar
          label={t('calls.record.actions')}
          actions={call.actions}
          chosen={acting}
          onChoose={setActing}
        />
      )}
      {acting === 'review' && <ReviewForm call={call} onClose={() => setActing(null)} />}
      {acting === 'archive' && <Archive call={call} onClose={() => setActing(null)} />}
      {call.archivedAt && (
        <p className="t2">{t('calls.record.archived', { at: dateTime(call.archivedAt) })}</p>
      )}
      <table className="sheet">
        <caption>{t('calls.record.form')}</caption>
        <tbody>
          {call.form.map(({ code, name, value }) => (
            <tr key={code}>
              <th scope="row">
                <Slashed text={name} />
              </th>
              <td>{value || t('common.dash')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {call.evidence.length > 0 && (
        <section className="blk no-print" aria-label={t('calls.new.evidence')}>
          <h2>{t('calls.new.evidence')}</h2>
          <EvidenceList evidence={call.evidence} />
        </section>
      )}
      {!call.imported && <Verified call={call} />}
      {!call.imported && <Script call={call} />}
      <Reviews call={call} />
      {call.phoneCall && <PhoneSheet number={call.phoneCall} />}
    </div>
  );
}

/** Whether the caller was asked who they are; old records do not tell. */
function Verified({ call }: { call: CallView }) {
  const { t } = useTranslation();
  return (
    <section className="blk no-print" aria-label={t('calls.record.verification')}>
      <h2>{t('calls.record.verification')}</h2>
      <div className="checks">
        {verificationItems.map((item) => (
          <Check key={item} item={item} value={call.verification} />
        ))}
        {!call.purgedAt && (
          <span className="push t2 sm">
            {call.readBack ? t('calls.record.readBack') : t('calls.record.noReadBack')}
          </span>
        )}
      </div>
    </section>
  );
}

/** The lines that were said, each with its moment, and those that should have been. */
function Script({ call }: { call: CallView }) {
  const { t } = useTranslation();
  if (call.said.length + call.unsaid.length === 0) return null;
  return (
    <section className="blk no-print" aria-label={t('calls.record.script')}>
      <h2>{t('calls.record.script')}</h2>
      <ul className="history">
        {call.said.map(({ code, text, at }) => (
          <li key={code}>
            <time dateTime={at ?? undefined}>{at && secondsOf(at)}</time>
            <span className="el">{text}</span>
          </li>
        ))}
        {call.unsaid.map(({ code, text }) => (
          <li key={code}>
            <b className="late-text">{t('calls.record.unsaid')}</b>
            <span className="el">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Archive({ call, onClose }: { call: CallView; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const act = useAct<Record<string, never>, CallView>({
    version: call.version,
    run: (_, headers) =>
      unwrap(api.POST('/api/calls/{number}/archive', { params: { path: { number: call.number } }, headers })),
    onDone: (next) => {
      client.setQueryData(['call', next.number], next);
      void client.invalidateQueries({ queryKey: ['calls'] });
      announce(t('calls.record.archived', { at: next.archivedAt ? dateTime(next.archivedAt) : '' }));
      onClose();
    },
  });
  return (
    <div className="blk">
      <ProblemBar problem={act.problem} seen={call} />
      <p className="t2">{t('calls.record.archiveNote')}</p>
      <Button type="primary" autoFocus loading={act.pending} onClick={() => void act.submit({})}>
        {t('calls.record.archive')}
      </Button>
    </div>
  );
}
