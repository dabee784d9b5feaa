import { CheckOutlined, SoundOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../../api/types';
import { ScoreChoice } from '../../shared/ui/satisfaction-fields';
import { MarkedArea } from '../../shared/words/marked-area';
import { useWords } from '../../shared/words/use-words';
import { spoken } from './spoken';
import type { Said } from './use-said';
import type { RecordValues } from './visit-record';
import './script.css';

type Given = { visit: FollowUpView; said: Said };

/** Steps on the left, the line to read in the middle, the answer as buttons under it. */
export function Script({ visit, said }: Given) {
  const { t } = useTranslation();
  const { word } = useWords();
  const noted = useNoted();
  const [at, setAt] = useState(0);
  const line = visit.lines[at];
  if (!line) return null;
  const last = at === visit.lines.length - 1;
  const move = (to: number) => setAt(Math.min(visit.lines.length - 1, Math.max(0, to)));
  return (
    <div className="script">
      <ol className="script-steps" aria-label={t('visits.page.script')}>
        {visit.lines.map(({ code, mandatory }, index) => {
          const when = said.said[code];
          const state = index === at ? 'current' : when !== undefined ? 'done' : 'todo';
          return (
            <li key={code} className={state}>
              <button
                type="button"
                aria-current={index === at ? 'step' : undefined}
                onClick={() => move(index)}
              >
                <em aria-hidden="true">{when !== undefined ? <CheckOutlined /> : index + 1}</em>
                <span>{word('visit-line', code)}</span>
                <small>
                  {when !== undefined
                    ? t('visits.page.saidAt', { time: when })
                    : mandatory && t('visits.page.mandatory')}
                </small>
              </button>
            </li>
          );
        })}
      </ol>
      <div className="talk">
        <p className="talk-label">
          <SoundOutlined aria-hidden="true" /> {t('visits.page.aloud')}
          {line.mandatory && ` · ${t('visits.page.mandatory')}`}
        </p>
        <p className="ask" aria-live="polite">
          {t('common.quoted', { text: spoken(line.text, noted, t) })}
        </p>
        <Checkbox
          checked={said.said[line.code] !== undefined}
          disabled={!!visit.record}
          onChange={(event) => said.tick(line.code, event.target.checked)}
        >
          {t('visits.page.said')}
        </Checkbox>
        {/(satisfaction|score)/.test(line.code) && <ScoreBranch />}
        <div className="talk-next">
          <span className="el">{spoken(visit.lines[at + 1]?.text ?? '', noted, t)}</span>
          <Button disabled={at === 0} onClick={() => move(at - 1)}>
            {t('visits.page.previous')}
          </Button>
          <Button
            type={last ? 'default' : 'primary'}
            disabled={last}
            onClick={() => {
              if (said.said[line.code] === undefined) said.tick(line.code, true);
              move(at + 1);
            }}
          >
            {t('visits.page.next')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** What is noted so far; the answer stays when its question has left the page. */
function useNoted(): RecordValues {
  const form = Form.useFormInstance<RecordValues>();
  const score = Form.useWatch('score', { form, preserve: true });
  const reason = Form.useWatch('reason', { form, preserve: true });
  const needs = Form.useWatch('needs', { form, preserve: true });
  return { score, reason, needs };
}

/** The drawn fork: below five the reason is asked, at five it may be left out. */
function ScoreBranch() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const score = Form.useWatch('score', form) as number | undefined;
  const asks = score !== undefined && score < 5;
  const free = score === 5;
  return (
    <div className="branching">
      <Form.Item name="score" noStyle>
        <ScoreChoice />
      </Form.Item>
      <div className="fork">
        <div className={asks ? 'on' : undefined}>{t('visits.page.reasonAsk')}</div>
        <div className={free ? 'on' : undefined}>{t('visits.page.reasonFree')}</div>
      </div>
      {score !== undefined && (
        <div className="branch">
          <Form.Item name="reason" label={t('visits.page.reason')}>
            <MarkedArea marked="record" minRows={2} />
          </Form.Item>
        </div>
      )}
    </div>
  );
}
