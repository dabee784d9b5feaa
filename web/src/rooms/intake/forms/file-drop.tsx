import { InboxOutlined } from '@ant-design/icons';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { blankForm, type FileKind } from './form-files';

type Given = { form: string; file?: File; onFile: (file: File) => void };

/** A place to drop a file on, which is also a button; below it the empty form to fill in. */
export function FileDrop({ form, file, onFile }: Given) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const first = files?.[0];
    if (first) onFile(first);
  };
  const blank = (kind: FileKind, name: string) => (
    <button type="button" className="link" onClick={() => void blankForm(form, kind)}>
      {name}
    </button>
  );
  return (
    <>
      <div
        className={over ? 'file-drop over' : 'file-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <input
          id={id}
          type="file"
          className="sr-only"
          accept=".csv,.xlsx,text/csv"
          onChange={(event) => {
            take(event.target.files);
            // The same file again is a new choice: somebody has mended it.
            event.target.value = '';
          }}
        />
        <label htmlFor={id}>
          <InboxOutlined aria-hidden />
          <b>{file ? file.name : t('forms.choose')}</b>
          <span className="t3 sm">{file ? t('forms.another') : t('forms.kindsTaken')}</span>
        </label>
      </div>
      <p className="sm t3 file-blank">
        {t('forms.blank')} {blank({ format: 'xlsx' }, 'XLSX')} · {blank({ format: 'csv' }, 'CSV')}
      </p>
    </>
  );
}
