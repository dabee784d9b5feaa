import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../../shared/act/use-act';
import { announce } from '../../../shared/ui/announcer';
import { Choice } from '../../../shared/ui/choice';
import { ProblemBar } from '../../../shared/ui/problem-bar';
import { DayField } from '../../../shared/ui/day-field';
import { countRows, exportForm, type Days, type FileKind } from './form-files';
import './forms.css';

const kinds: Record<string, FileKind> = {
  xlsx: { format: 'xlsx' },
  csv: { format: 'csv', encoding: 'utf-8' },
  gbk: { format: 'csv', encoding: 'gbk' },
};

type Given = { form: string; title: string; print: string; onClose: () => void };

/** A named form as a file, or on paper: which days, which format. */
export function ExportForm({ form, title, print, onClose }: Given) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const [days, setDays] = useState<Days>({});
  const [kind, setKind] = useState('xlsx');
  const count = useQuery({
    queryKey: ['form-count', form, days, i18n.language],
    queryFn: () => countRows(form, days),
    // An import a moment ago makes another number of it.
    staleTime: 0,
  });
  const refusal = count.data?.refusal;
  const act = useAct<FileKind, boolean>({
    run: async (chosen) => {
      await exportForm(form, chosen, days);
      return true;
    },
    onDone: () => {
      announce(t('forms.exported'));
      onClose();
    },
  });
  const day = (name: keyof Days) => (
    <label>
      {t(`forms.${name}`)}
      <DayField value={days[name]} onChange={(day) => setDays({ ...days, [name]: day || undefined })} />
    </label>
  );
  return (
    <Modal open title={t('forms.exportTitle', { title })} footer={null} onCancel={onClose} width={480}>
      <ProblemBar problem={act.problem} />
      <div className="form-days">
        {day('from')}
        {day('to')}
      </div>
      <p className="sm t3">{t('forms.daysNote')}</p>
      {/* Said before somebody asks for more than one person may take out. */}
      <div className="form-count" role="status">
        {count.data && (
          <b>{t(count.data.more ? 'forms.rowsMore' : 'forms.rows', { count: count.data.rows })}</b>
        )}
        {refusal && <p className="late-text">{refusal}</p>}
      </div>
      <Choice
        label={t('forms.format')}
        value={kind}
        onChange={setKind}
        options={Object.keys(kinds).map((value) => ({ value, label: t(`forms.kinds.${value as 'csv'}`) }))}
      />
      <div className="form-foot">
        <Button
          type="primary"
          loading={act.pending}
          disabled={!!refusal || count.data?.rows === 0}
          onClick={() => {
            const chosen = kinds[kind];
            if (chosen) void act.submit(chosen);
          }}
        >
          {t('forms.export')}
        </Button>
        <Button
          disabled={!!refusal || count.data?.rows === 0}
          onClick={() => {
            const query = new URLSearchParams(Object.entries(days).filter(([, value]) => value));
            void navigate(`${print}?${query}`);
          }}
        >
          {t('forms.print')}
        </Button>
        <span className="push sm t3">{t('forms.onRecord')}</span>
      </div>
    </Modal>
  );
}
