import { UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { problemOf, unwrap } from '../../api/problem';
import { saveAnswer } from '../../shared/files/save-answer';
import { announce } from '../../shared/ui/announcer';
import { ProblemBar } from '../../shared/ui/problem-bar';

type Encoding = 'utf-8' | 'gbk';
type Ask = { file: File; encoding?: Encoding };
type Given = { year: number; onRead: (text: string) => void };

/** The year's list as XLSX or CSV: read and checked by the server, then shown as lines to look at. */
export function CalendarFile({ year, onRead }: Given) {
  const { t } = useTranslation();
  const [last, setLast] = useState<File>();
  const read = useMutation({
    mutationFn: ({ file, encoding }: Ask) =>
      unwrap(
        api.POST('/api/calendars/{year}/file', {
          params: { path: { year: String(year) }, query: { encoding } },
          headers: { 'Content-Type': 'application/octet-stream' },
          body: file as unknown as string,
          bodySerializer: (body: unknown) => body as Blob,
        }),
      ),
    onSuccess: ({ text }) => {
      announce(t('rules.import.fileRead'));
      onRead(text);
    },
  });
  const problem = read.error ? problemOf(read.error) : null;
  const blank = (format: 'xlsx' | 'csv', name: string) => (
    <button
      type="button"
      className="link"
      onClick={() =>
        void saveAnswer(api.GET('/api/calendars/blank', { params: { query: { format } }, parseAs: 'blob' }))
      }
    >
      {name}
    </button>
  );
  return (
    <>
      <p className="flex">
        <Upload
          accept=".xlsx,.csv"
          showUploadList={false}
          beforeUpload={(file) => {
            setLast(file);
            read.mutate({ file });
            return false;
          }}
        >
          <Button size="small" icon={<UploadOutlined />} loading={read.isPending}>
            {t('rules.import.file')}
          </Button>
        </Upload>
        <span className="t3 sm">
          {t('rules.import.blank')} {blank('xlsx', 'XLSX')} · {blank('csv', 'CSV')}
        </span>
      </p>
      <ProblemBar problem={problem && { ...problem, unplaced: problem.errors ?? [] }} />
      {problem?.code === 'import.encoding' && last && (
        <p className="flex">
          {(['utf-8', 'gbk'] as const).map((encoding) => (
            <Button key={encoding} size="small" onClick={() => read.mutate({ file: last, encoding })}>
              {encoding.toUpperCase()}
            </Button>
          ))}
        </p>
      )}
    </>
  );
}
