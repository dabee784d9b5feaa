import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Notice } from '../../api/types';
import { newKey } from '../../shared/act/new-key';
import { subjectPath } from '../../shared/subject-path';
import { shortDateTime } from '../../shared/time/format';
import { Empty, Loaded } from '../../shared/ui/states';
import './notices.css';

export function NoticesDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t('shell.notices.title')}
      placement="left"
      size={380}
      destroyOnHidden
    >
      <NoticeList onClose={onClose} />
    </Drawer>
  );
}

function NoticeList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['notices'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => unwrap(api.GET('/api/notices', { params: { query: { after: pageParam } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <Loaded query={query}>
      {(data) => {
        const items = data.pages.flatMap((page) => page.items);
        if (items.length === 0) return <Empty text={t('shell.notices.empty')} />;
        return (
          <>
            <ul className="notices">
              {items.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} onClose={onClose} />
              ))}
            </ul>
            {query.hasNextPage && (
              <Button onClick={() => void query.fetchNextPage()}>{t('common.loadMore')}</Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function NoticeRow({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const read = async () => {
    const headers = { 'Idempotency-Key': newKey() };
    await unwrap(api.POST('/api/notices/{id}/receipt', { params: { path: { id: notice.id } }, headers }));
    await Promise.all([
      client.invalidateQueries({ queryKey: ['notices'] }),
      client.invalidateQueries({ queryKey: ['desk', 'counts'] }),
    ]);
  };
  const path = subjectPath(notice.subjectKind, notice.subjectNumber);
  return (
    <li className={notice.readAt ? 'read' : undefined}>
      <p>{notice.text}</p>
      <div className="flex sm t3">
        <span>{shortDateTime(notice.at)}</span>
        {!notice.readAt && <span className="tag tag-accent">{t('shell.notices.unread')}</span>}
        {path && (
          <Link to={path} onClick={onClose} className="push">
            {t('shell.notices.open', { number: notice.subjectNumber })}
          </Link>
        )}
        {!notice.readAt && (
          <button type="button" className="link" onClick={() => void read().catch(() => undefined)}>
            {t('shell.notices.read')}
          </button>
        )}
      </div>
    </li>
  );
}
