import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { OpenLoops } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { saveAnswer } from '../../shared/files/save-answer';
import { useMay } from '../../shared/session';
import { announce } from '../../shared/ui/announcer';
import { Choice } from '../../shared/ui/choice';
import { ProblemBar } from '../../shared/ui/problem-bar';

type FileKind = { format: 'csv' | 'xlsx'; encoding?: 'utf-8' | 'gbk' };

const kinds: Record<string, FileKind> = {
  xlsx: { format: 'xlsx' },
  csv: { format: 'csv', encoding: 'utf-8' },
  gbk: { format: 'csv', encoding: 'gbk' },
};

/** The month's open loops as a file, for who may take files out. */
export function LoopExport({ loops }: { loops: OpenLoops }) {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('form.export')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('forms.export')}</Button>
      {open && <ExportBox loops={loops} onClose={() => setOpen(false)} />}
    </>
  );
}

function ExportBox({ loops, onClose }: { loops: OpenLoops; onClose: () => void }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState('xlsx');
  const { month, total, exportRefusal } = loops;
  const act = useAct<FileKind, boolean>({
    run: async (chosen) => {
      await saveAnswer(
        api.GET('/api/cases/open-loops/export', { params: { query: { month, ...chosen } }, parseAs: 'blob' }),
      );
      return true;
    },
    onDone: () => {
      announce(t('forms.exported'));
      onClose();
    },
  });
  return (
    <Modal open title={t('cases.loops.export', { month })} footer={null} onCancel={onClose} width={480}>
      <ProblemBar problem={act.problem} />
      {/* Said before somebody asks for more than one person may take out. */}
      <div className="loop-file" role="status">
        <b>{t('forms.rows', { count: total })}</b>
        {exportRefusal && <p className="late-text">{exportRefusal}</p>}
      </div>
      <Choice
        label={t('forms.format')}
        value={kind}
        onChange={setKind}
        options={Object.keys(kinds).map((value) => ({ value, label: t(`forms.kinds.${value as 'csv'}`) }))}
      />
      <div className="loop-file-foot">
        <Button
          type="primary"
          loading={act.pending}
          disabled={!!exportRefusal || total === 0}
          onClick={() => {
            const chosen = kinds[kind];
            if (chosen) void act.submit(chosen);
          }}
        >
          {t('forms.export')}
        </Button>
        <span className="push sm t3">{t('forms.onRecord')}</span>
      </div>
    </Modal>
  );
}
