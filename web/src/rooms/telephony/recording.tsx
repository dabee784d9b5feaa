import { AudioOutlined, DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useAct } from '../../shared/act/use-act';
import { saveAnswer } from '../../shared/files/save-answer';
import { useMay, useSession } from '../../shared/session';
import { dateTime } from '../../shared/time/format';
import { serverNow } from '../../shared/time/server-clock';
import { ProblemBar } from '../../shared/ui/problem-bar';
import './recording.css';

type Heard = { url: string; at: string };
const sound = { parseAs: 'blob' } as const;

/** 录音 of a call: heard here under the name of whoever listens, taken out by who may. Each time goes on record. */
export function Recording({ number }: { number: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const { name, jobNumber } = useSession().person;
  const [heard, setHeard] = useState<Heard | null>(null);
  useEffect(() => () => URL.revokeObjectURL(heard?.url ?? ''), [heard]);
  const params = { path: { number } };
  const listen = useAct<object, unknown>({
    run: () => unwrap(api.GET('/api/phone/calls/{number}/recording', { params, ...sound })),
    onDone: (blob) =>
      setHeard({ url: URL.createObjectURL(blob as Blob), at: dateTime(new Date(serverNow()).toISOString()) }),
  });
  const take = useAct<object, null>({
    run: async () => {
      await saveAnswer(api.GET('/api/phone/calls/{number}/recording/file', { params, ...sound }));
      return null;
    },
  });
  if (!may('recording.listen')) return null;
  const mark = t('phone.recording.mark', { name, jobNumber, at: heard?.at });
  return (
    <div className="recording">
      <ProblemBar problem={listen.problem ?? take.problem} />
      {heard ? (
        <div className="recording-heard">
          <audio
            src={heard.url}
            controls
            controlsList="nodownload"
            aria-label={t('phone.recording.title')}
            onContextMenu={(event) => event.preventDefault()}
          />
          <p className="recording-mark">{mark}</p>
        </div>
      ) : (
        <Button
          size="small"
          icon={<AudioOutlined />}
          loading={listen.pending}
          onClick={() => void listen.submit({})}
        >
          {t('phone.recording.listen')}
        </Button>
      )}
      {may('recording.take') && (
        <Button
          size="small"
          icon={<DownloadOutlined />}
          loading={take.pending}
          onClick={() => void take.submit({})}
        >
          {t('phone.recording.take')}
        </Button>
      )}
      <span className="sm t3">{t('phone.recording.note')}</span>
    </div>
  );
}
