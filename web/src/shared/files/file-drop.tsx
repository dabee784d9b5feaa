import { CloseOutlined, PaperClipOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button, Progress, Upload } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileView } from '../../api/types';
import { announce } from '../ui/announcer';
import { problemTitle } from '../ui/problem-bar';
import { fileSize } from './file-size';
import './files.css';
import { useFileLimits, useUploads, type Upload as Sending } from './use-uploads';

type Given = { label: string; onUploaded: (file: FileView) => void };

/** Drop, choose, or paste a screenshot: each file is sent at once and handed over when the server has it. */
export function FileDrop({ label, onUploaded }: Given) {
  const { t } = useTranslation();
  const { data: limits } = useFileLimits();
  const { uploads, start, retry, giveUp } = useUploads((file) => {
    announce(t('files.uploaded', { name: file.name }));
    onUploaded(file);
  });

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void start(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  });

  return (
    <div className="file-drop">
      <Upload.Dragger
        multiple
        showUploadList={false}
        accept={limits?.extensions.map((extension) => `.${extension}`).join(',')}
        // Sent here, not by the component; it is told of the whole choice with each of its files.
        beforeUpload={(file, all) => {
          if (file === all[0]) void start(all);
          return false;
        }}
      >
        <PaperClipOutlined /> <b>{label}</b> <span>{t('files.how')}</span>
        {limits && <span>{t('files.most', { size: fileSize(limits.fileBytes) })}</span>}
      </Upload.Dragger>
      {uploads.length > 0 && (
        <ul className="files">
          {uploads.map((upload) => (
            <OnItsWay key={upload.key} upload={upload} onRetry={retry} onGiveUp={giveUp} />
          ))}
        </ul>
      )}
    </div>
  );
}

type Way = { upload: Sending; onRetry: (upload: Sending) => void; onGiveUp: (key: string) => void };

function OnItsWay({ upload, onRetry, onGiveUp }: Way) {
  const { t } = useTranslation();
  const { key, file, percent, problem } = upload;
  return (
    <li>
      <span className="file-name">{file.name}</span>
      {problem ? (
        <span className="file-problem" role="alert">
          {problem.errors?.map(({ message }) => message).join(' ') || problemTitle(problem, t)}
        </span>
      ) : (
        <Progress
          percent={percent}
          size="small"
          showInfo={false}
          aria-label={t('files.sending', { name: file.name })}
        />
      )}
      <span className="t3 sm">{fileSize(file.size)}</span>
      {problem && (
        <Button
          type="text"
          size="small"
          icon={<ReloadOutlined />}
          aria-label={t('files.again', { name: file.name })}
          onClick={() => onRetry(upload)}
        />
      )}
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={t('files.remove', { name: file.name })}
        onClick={() => onGiveUp(key)}
      />
    </li>
  );
}
