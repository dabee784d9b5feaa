import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Notice } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { subjectPath } from '../../shared/subject-path';
import { shortDateTime } from '../../shared/time/format';
import { announce } from '../../shared/ui/announcer';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { NoticeHistory } from './notice-history';
import './notices.css';

type Given = { notice: Notice; onLeave?: () => void; history?: boolean };

/** One notice, wherever it is listed: what it says, when it was told and told again, the receipt, the way to the thing. */
export function NoticeRow({ notice, onLeave, history }: Given) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const receipt = useReceipt(notice);
  const path = subjectPath(notice.subjectKind, notice.subjectNumber);
  return (
    <li className={notice.readAt ? 'read' : undefined}>
      <p>{notice.text}</p>
      <div className="notice-line">
        <span className="tag">{notice.groupText}</span>
        {!notice.readAt && (
          <span className="tag tag-accent">{notice.asks ? t('notices.asks') : t('notices.unread')}</span>
        )}
        <span>{t('notices.told', { at: shortDateTime(notice.at) })}</span>
        {notice.repeats > 0 && (
          <span>{t('notices.repeated', { count: notice.repeats, at: shortDateTime(notice.toldAt) })}</span>
        )}
        {notice.againAt && <span>{t('notices.again', { at: shortDateTime(notice.againAt) })}</span>}
        {notice.readAt && <span>{t('notices.readAt', { at: shortDateTime(notice.readAt) })}</span>}
        <span className="notice-acts">
          {history && path && (
            <button type="button" className="link" aria-expanded={asked} onClick={() => setAsked(!asked)}>
              {t('notices.history')}
            </button>
          )}
          {path && (
            <Link to={path} onClick={onLeave}>
              {t('notices.open', { number: notice.subjectNumber })}
            </Link>
          )}
          {!notice.readAt && (
            <Button size="small" loading={receipt.pending} onClick={() => void receipt.submit(undefined)}>
              {notice.asks ? t('notices.receipt') : t('notices.read')}
            </Button>
          )}
        </span>
      </div>
      <ProblemBar problem={receipt.problem} />
      {asked && <NoticeHistory kind={notice.subjectKind} number={notice.subjectNumber} />}
    </li>
  );
}

function useReceipt({ id, text }: Notice) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useAct<undefined, Notice>({
    run: (_, headers) => unwrap(api.POST('/api/notices/{id}/receipt', { params: { path: { id } }, headers })),
    onDone: ({ readAt }) => {
      if (readAt) announce(`${text} ${t('notices.readAt', { at: shortDateTime(readAt) })}`);
      void client.invalidateQueries({ queryKey: ['notices'] });
      void client.invalidateQueries({ queryKey: ['desk', 'counts'] });
    },
  });
}
