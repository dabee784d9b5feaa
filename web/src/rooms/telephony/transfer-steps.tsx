import { CheckCircleFilled, CloseOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { PhoneCall } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { timeOf } from '../../shared/time/format';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { useWords } from '../../shared/words/use-words';
import { useColleagues } from '../people/colleague-select';
import { usePhoneChanged, usePlayed } from './use-phone';

type Given = { call: PhoneCall; onClose: () => void };

const allowed = (call: PhoneCall, code: string) => call.actions.find((action) => action.code === code);

/** 转接 in three steps: why, to whom, and the customer's yes. Each line is said before it is ticked. */
export function TransferSteps({ call, onClose }: Given) {
  const { t } = useTranslation();
  const latest = call.transfers.at(-1);
  const transfer = latest && ['telling', 'confirmed'].includes(latest.state) ? latest : undefined;
  const put = allowed(call, 'transfer');
  const play = usePlayed(call);
  return (
    <section className="transfer" aria-label={t('phone.transfer.title')}>
      <header className="flex">
        <b>{t('phone.transfer.title')}</b>
        <Button
          size="small"
          type="text"
          className="push"
          icon={<CloseOutlined />}
          aria-label={t('common.close')}
          onClick={onClose}
        />
      </header>
      <ol>
        <Reason call={call} transfer={transfer} />
        <Target call={call} transfer={transfer} />
        <Answer call={call} transfer={transfer} />
      </ol>
      {latest?.state === 'declined' && <p className="t2 sm">{latest.stateText}</p>}
      <footer className="flex">
        {call.simulated ? (
          <Button
            type="primary"
            disabled={!put?.allowed || play.pending}
            onClick={() => void play.submit({ type: 'transferred' }).then((done) => done && onClose())}
          >
            {put?.name}
          </Button>
        ) : (
          put?.allowed && <b className="ok-text">{t('phone.transfer.now')}</b>
        )}
        {!put?.allowed && <span className="t2 sm">{put?.refusal?.title}</span>}
      </footer>
      <ProblemBar problem={play.problem} />
    </section>
  );
}

type Step = { call: PhoneCall; transfer: PhoneCall['transfers'][number] | undefined };

function Done({ at, text }: { at: string | null | undefined; text?: string | null }) {
  return at ? (
    <p className="transfer-done">
      <CheckCircleFilled aria-hidden="true" /> {text} <time dateTime={at}>{timeOf(at)}</time>
    </p>
  ) : null;
}

function Reason({ call, transfer }: Step) {
  const { t } = useTranslation();
  const { word } = useWords();
  const { number } = call;
  const changed = usePhoneChanged();
  const act = useAct<null, PhoneCall>({
    run: (_, headers) =>
      unwrap(
        api.POST('/api/phone/calls/{number}/transfer/reason', { params: { path: { number } }, headers }),
      ),
    onDone: changed,
  });
  return (
    <li>
      <b>{t('phone.transfer.reason')}</b>
      {transfer?.reasonAt ? (
        <Done at={transfer.reasonAt} text={transfer.reasonLine} />
      ) : (
        <>
          <blockquote className="quote">
            {t('common.quoted', { text: word('call-line', 'transfer-reason') })}
          </blockquote>
          <Button
            size="small"
            loading={act.pending}
            disabled={!allowed(call, 'transfer-reason')?.allowed}
            onClick={() => void act.submit(null)}
          >
            {allowed(call, 'transfer-reason')?.name}
          </Button>
        </>
      )}
      <ProblemBar problem={act.problem} />
    </li>
  );
}

function Target({ call, transfer }: Step) {
  const { t } = useTranslation();
  const { number } = call;
  const changed = usePhoneChanged();
  const { data } = useColleagues();
  const [jobNumber, setJobNumber] = useState<string>();
  const [told, setTold] = useState(false);
  const act = useAct<{ jobNumber: string }, PhoneCall>({
    run: (body, headers) =>
      unwrap(
        api.POST('/api/phone/calls/{number}/transfer/target', {
          params: { path: { number } },
          headers,
          body,
        }),
      ),
    onDone: () => {
      setTold(true);
      changed();
    },
  });
  const may = allowed(call, 'transfer-target');
  const options = (data?.items ?? []).map(({ jobNumber: value, name, department }) => ({
    value,
    label: [department, name, value].filter(Boolean).join(' '),
  }));
  return (
    <li>
      <b>{t('phone.transfer.target')}</b>
      {transfer?.targetAt ? (
        <Done at={transfer.targetAt} text={transfer.targetLine} />
      ) : (
        !told && (
          <div className="flex">
            <Select
              size="small"
              className="transfer-who"
              aria-label={t('phone.transfer.colleague')}
              placeholder={t('phone.transfer.colleague')}
              options={options}
              value={jobNumber}
              onChange={setJobNumber}
              disabled={!may?.allowed}
              showSearch={{ optionFilterProp: 'label' }}
            />
            <Button
              size="small"
              loading={act.pending}
              disabled={!may?.allowed || !jobNumber}
              onClick={() => void act.submit({ jobNumber: jobNumber ?? '' })}
            >
              {may?.name}
            </Button>
          </div>
        )
      )}
      <ProblemBar problem={act.problem} />
    </li>
  );
}

function Answer({ call, transfer }: Step) {
  const { t } = useTranslation();
  const { number } = call;
  const changed = usePhoneChanged();
  const act = useAct<{ confirmed: boolean }, PhoneCall>({
    run: (body, headers) =>
      unwrap(
        api.POST('/api/phone/calls/{number}/transfer/answer', {
          params: { path: { number } },
          headers,
          body,
        }),
      ),
    onDone: changed,
  });
  const may = allowed(call, 'transfer-answer');
  return (
    <li>
      <b>{t('phone.transfer.answer')}</b>
      {transfer?.answeredAt ? (
        <Done at={transfer.answeredAt} text={transfer.stateText} />
      ) : (
        <div className="flex">
          <Button
            size="small"
            disabled={!may?.allowed || act.pending}
            onClick={() => void act.submit({ confirmed: true })}
          >
            {t('phone.transfer.yes')}
          </Button>
          <Button
            size="small"
            disabled={!may?.allowed || act.pending}
            onClick={() => void act.submit({ confirmed: false })}
          >
            {t('phone.transfer.no')}
          </Button>
        </div>
      )}
      <ProblemBar problem={act.problem} />
    </li>
  );
}
