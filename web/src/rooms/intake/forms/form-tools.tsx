import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../shared/session';
import { ExportForm } from './export-form';
import { ImportForm } from './import-form';

type Given = { form: string; title: string; print: string; onImported: () => void };

/** 导出 and 导入 above the list of a named form, for who may. */
export function FormTools({ form, title, print, onImported }: Given) {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState<'export' | 'import' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {may('form.export') && <Button onClick={() => setOpen('export')}>{t('forms.export')}</Button>}
      {may('form.import') && <Button onClick={() => setOpen('import')}>{t('forms.import')}</Button>}
      {open === 'export' && <ExportForm form={form} title={title} print={print} onClose={close} />}
      {open === 'import' && <ImportForm form={form} title={title} onClose={close} onDone={onImported} />}
    </>
  );
}
