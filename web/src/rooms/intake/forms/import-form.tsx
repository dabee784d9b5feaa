import { DownloadOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Told } from '../../../api/send-told';
import type { ImportPreview, ImportResult } from '../../../api/types';
import { useAct } from '../../../shared/act/use-act';
import { announce } from '../../../shared/ui/announcer';
import { Choice } from '../../../shared/ui/choice';
import { ProblemBar } from '../../../shared/ui/problem-bar';
import { useUnsaved } from '../../../shared/unsaved';
import { FileDrop } from './file-drop';
import { importFile, mistakeSheet, previewFile, type Encoding } from './form-files';
import './forms.css';
import { ImportProgress } from './import-progress';
import { EncodingQuestion, Findings, LinesTable } from './import-preview';

type Given = { form: string; title: string; onClose: () => void; onDone: () => void };
type Chosen = { file: File; encoding?: Encoding };

/** Old records of a named form come in: look first, then all of it or nothing. */
export function ImportForm({ form, title, onClose, onDone }: Given) {
  const { t, i18n } = useTranslation();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [open, setOpen] = useState<string>();
  const [done, setDone] = useState<ImportResult | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const look = useAct<Chosen, ImportPreview>({
    run: (what, headers) => previewFile(form, what, headers, setTold),
    onDone: (seen) => {
      setPreview(seen);
      announce(t('forms.seen', { count: seen.rows }));
    },
  });
  const act = useAct<Chosen, ImportResult>({
    run: (what, headers) => importFile(form, { ...what, open }, headers, setTold),
    onDone: (result) => {
      setDone(result);
      announce(t('forms.imported', { count: result.added }));
      onDone();
    },
  });
  const mend = useAct<Chosen, null>({
    run: async ({ file, encoding }) => {
      await mistakeSheet(form, file, encoding);
      return null;
    },
  });
  // Leaving in the middle asks first; what has come in by then is nothing or all.
  useUnsaved(act.pending);
  // What was found is told in the language of now.
  const spoken = useRef(i18n.language);
  useEffect(() => {
    if (spoken.current === i18n.language) return;
    spoken.current = i18n.language;
    if (chosen && !done) void look.submit(chosen);
  });
  const choose = (next: Chosen) => {
    setChosen(next);
    setPreview(null);
    setOpen(undefined);
    setTold(null);
    act.clear();
    void look.submit(next);
  };
  return (
    <Modal
      open
      title={t('forms.importTitle', { title })}
      footer={null}
      onCancel={act.pending ? undefined : onClose}
      closable={!act.pending}
      keyboard={!act.pending}
      width={1080}
      mask={{ closable: false }}
    >
      {done ? (
        <Done result={done} onClose={onClose} />
      ) : (
        <>
          {!chosen && (
            <ol className="import-way">
              <li>{t('forms.way.fill')}</li>
              <li>{t('forms.way.look')}</li>
              <li>{t('forms.way.keep')}</li>
            </ol>
          )}
          <FileDrop form={form} file={chosen?.file} onFile={(file) => choose({ file })} />
          <ProblemBar problem={look.problem} />
          {look.pending && !told && <p className="t3">{t('forms.reading')}</p>}
          {(look.pending || act.pending) && told && <ImportProgress told={told} />}
          {act.pending && <p className="sm t3">{t('forms.stay')}</p>}
          {chosen && preview && (
            <Seen
              preview={preview}
              open={open}
              onOpen={setOpen}
              onEncoding={(encoding) => choose({ ...chosen, encoding })}
            />
          )}
          {chosen && preview && preview.errorCount > 0 && preview.rows > 0 && (
            <p className="flex">
              <Button
                icon={<DownloadOutlined />}
                loading={mend.pending}
                onClick={() => void mend.submit(chosen)}
              >
                {t('forms.mistakes')}
              </Button>
              <span className="sm t3">{t('forms.mistakesNote')}</span>
            </p>
          )}
          <ProblemBar problem={mend.problem} />
          <ProblemBar problem={act.problem} />
          <div className="form-foot">
            <Button
              type="primary"
              disabled={!chosen || !preview || !isReady(preview, open)}
              loading={act.pending}
              onClick={() => {
                setTold(null);
                if (chosen) void act.submit(chosen);
              }}
            >
              {preview ? t('forms.importRows', { count: rowsToCome(preview, open) }) : t('forms.import')}
            </Button>
            <Button disabled={act.pending} onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <span className="push sm t3">{t('forms.wholeOrNothing')}</span>
          </div>
        </>
      )}
    </Modal>
  );
}

const isReady = (preview: ImportPreview, open: string | undefined) =>
  preview.errorCount === 0 && preview.choices.length === 0 && (preview.open === 0 || open !== undefined);

const rowsToCome = (preview: ImportPreview, open: string | undefined) =>
  open === 'leave-out' ? preview.fresh - preview.open : preview.fresh;

type SeenGiven = {
  preview: ImportPreview;
  open: string | undefined;
  onOpen: (answer: string) => void;
  onEncoding: (encoding: Encoding) => void;
};

function Seen({ preview, open, onOpen, onEncoding }: SeenGiven) {
  const { t } = useTranslation();
  if (preview.choices.length > 0) return <EncodingQuestion choices={preview.choices} onChoose={onEncoding} />;
  const { rows, fresh, known, people } = preview;
  return (
    <>
      <p className="import-sum">
        {t('forms.sum', { count: rows, fresh, known })}
        {preview.format === 'csv' && preview.encoding !== 'utf-16' && (
          <span className="push flex">
            <span className="t3 sm">{t('forms.encoding')}</span>
            <Choice
              label={t('forms.encoding')}
              value={preview.encoding}
              onChange={(value) => onEncoding(value as Encoding)}
              options={[
                { value: 'utf-8', label: 'UTF-8' },
                { value: 'gbk', label: 'GBK' },
              ]}
            />
          </span>
        )}
      </p>
      <Findings tone="wrong" count={preview.errorCount} findings={preview.errors} />
      <Findings tone="odd" count={preview.warningCount} findings={preview.warnings} />
      {preview.pastTime > 0 && (
        <p className="sm late-text">{t('forms.pastTime', { count: preview.pastTime })}</p>
      )}
      <LinesTable preview={preview} />
      {people.length > 0 && (
        <p className="sm t2">
          {t('forms.people')}{' '}
          {people
            .map(({ name, jobNumber }) => `${name} ${jobNumber ?? t('forms.nobody')}`)
            .join(t('forms.joint'))}
        </p>
      )}
      {preview.errorCount === 0 && preview.open > 0 && (
        <section className="import-open" aria-label={t('forms.openTitle')}>
          <h3>{t('forms.openRows', { count: preview.open })}</h3>
          <Choice
            kind="boxes"
            label={t('forms.openTitle')}
            value={open}
            onChange={onOpen}
            options={preview.answers.map(({ code, name, note }) => ({ value: code, label: name, note }))}
          />
        </section>
      )}
    </>
  );
}

function Done({ result, onClose }: { result: ImportResult; onClose: () => void }) {
  const { t } = useTranslation();
  const { added, known, leftOut, warningCount } = result;
  return (
    <div className="import-done">
      <h3>{t('forms.imported', { count: added })}</h3>
      <p className="t2">
        {[
          known > 0 && t('forms.doneKnown', { count: known }),
          leftOut > 0 && t('forms.doneLeftOut', { count: leftOut }),
          warningCount > 0 && t('forms.doneWarnings', { count: warningCount }),
          t('forms.doneNothingStarted'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <Button type="primary" autoFocus onClick={onClose}>
        {t('forms.close')}
      </Button>
    </div>
  );
}
