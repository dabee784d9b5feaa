import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { unwrap } from '../api/problem';
import { forgetDrafts, useDrafts } from '../shared/drafts/draft-store';
import { useWords } from '../shared/words/use-words';
import { forgetTabs } from './tab-store';

const tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel('huisheng-sign-out') : null;

/** Unsent text is asked about while the session still lasts; afterwards nothing of the person stays here. */
export function SignOut({ asked, onStay }: { asked: boolean; onStay: () => void }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const drafts = useDrafts();
  const lost = drafts.filter(({ state }) => state !== 'saved');
  const kept = drafts.filter(({ state }) => state === 'saved');

  const clear = useCallback(async () => {
    await forgetDrafts();
    forgetTabs();
    await navigate('/sign-in');
    client.clear();
  }, [client, navigate]);
  const leave = useCallback(async () => {
    await unwrap(api.DELETE('/api/session')).catch(() => undefined);
    tabs?.postMessage('');
    await clear();
  }, [clear]);

  useEffect(() => {
    const away = () => void clear();
    tabs?.addEventListener('message', away);
    return () => tabs?.removeEventListener('message', away);
  }, [clear]);
  const nothing = drafts.length === 0;
  useEffect(() => {
    if (asked && nothing) void leave();
  }, [asked, nothing, leave]);

  const names = (list: typeof drafts) => (
    <ul>
      {list.map(({ key, kind, subject, title }) => (
        <li key={key}>
          {kind === 'call' || kind === 'customer' || kind === 'feedback' || kind === 'follow-up-record'
            ? t(`drafts.kind.${kind}`)
            : word('action', kind)}{' '}
          {subject?.number} <span className="t3">{title}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <Modal
      open={asked && !nothing}
      title={t('drafts.leave.title')}
      okText={t('drafts.leave.stay')}
      cancelText={t('drafts.leave.leave')}
      width={420}
      onOk={onStay}
      onCancel={onStay}
      cancelButtonProps={{ danger: true, onClick: () => void leave() }}
    >
      {lost.length > 0 && (
        <>
          <p className="late-text">{t('drafts.leave.lost')}</p>
          {names(lost)}
        </>
      )}
      {kept.length > 0 && (
        <>
          <p className="t2">{t('drafts.leave.kept')}</p>
          {names(kept)}
        </>
      )}
    </Modal>
  );
}
