import { CloseOutlined, DownloadOutlined, EyeOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { problemOf, unwrap } from '../../api/problem';
import type { FileView, Problem } from '../../api/types';
import { shortDateTime } from '../time/format';
import { ProblemBar } from '../ui/problem-bar';
import { useWords } from '../words/use-words';
import { fileSize } from './file-size';
import './files.css';

type Given = { files: FileView[]; label: string; onRemove?: (id: string) => void };

/** Files with what is known of them; kept ones can be fetched, those of an unsent form taken away. */
export function FileList({ files, label, onRemove }: Given) {
  if (files.length === 0) return null;
  return (
    <ul className="files" aria-label={label}>
      {files.map((file) => (
        <FileLine key={file.id} file={file} onRemove={onRemove} />
      ))}
    </ul>
  );
}

const fetchFile = (id: string) =>
  unwrap(api.GET('/api/files/{id}', { params: { path: { id } }, parseAs: 'blob' })) as Promise<Blob>;

/** The browser's own way of saving: a link that is pressed for the person. */
function save(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function FileLine({ file, onRemove }: { file: FileView } & Pick<Given, 'onRemove'>) {
  const { t } = useTranslation();
  const { word } = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const { id, name, kind, mediaType, size, by, at } = file;
  const get = async (then: (content: Blob) => void) => {
    setBusy(true);
    try {
      then(await fetchFile(id));
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const close = () => {
    if (shown) URL.revokeObjectURL(shown);
    setShown(null);
  };
  return (
    <li>
      <span className="file-name">{name}</span>
      <span className="t3 sm">
        {word('file-kind', kind)} · {fileSize(size)}
        {!onRemove && ` · ${by.name} ${shortDateTime(at)}`}
      </span>
      <span className="file-acts">
        {mediaType.startsWith('image/') && (
          <Button
            type="text"
            size="small"
            disabled={busy}
            icon={<EyeOutlined />}
            aria-label={t('files.look', { name })}
            onClick={() => void get((content) => setShown(URL.createObjectURL(content)))}
          />
        )}
        {!onRemove && (
          <Button
            type="text"
            size="small"
            disabled={busy}
            icon={<DownloadOutlined />}
            aria-label={t('files.download', { name })}
            onClick={() => void get((content) => save(content, name))}
          />
        )}
        {onRemove && (
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t('files.remove', { name })}
            onClick={() => onRemove(id)}
          />
        )}
      </span>
      {problem && <ProblemBar problem={problem} />}
      <Modal open={shown !== null} title={name} footer={null} onCancel={close} width="auto" centered>
        {shown && <img className="file-shown" src={shown} alt={name} />}
      </Modal>
    </li>
  );
}

/** Takes a file back that was not sent with a form. If it fails, the house sweeps it. */
export const takeBack = (id: string) =>
  void api.DELETE('/api/files/{id}', { params: { path: { id } } }).catch(() => undefined);
