import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty, Loaded } from '../../shared/ui/states';
import { NoticeRow } from './notice-row';
import type { useNotices } from './use-notices';

type Given = {
  query: ReturnType<typeof useNotices>;
  empty: ReactNode;
  history?: boolean;
  onLeave?: () => void;
};

export function NoticeList({ query, empty, history, onLeave }: Given) {
  const { t } = useTranslation();
  return (
    <Loaded query={query}>
      {(data) => {
        const items = data.pages.flatMap((page) => page.items);
        if (items.length === 0) return <Empty text="">{empty}</Empty>;
        return (
          <>
            <ul className="notices">
              {items.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} history={history} onLeave={onLeave} />
              ))}
            </ul>
            {query.hasNextPage && (
              <Button className="more" onClick={() => void query.fetchNextPage()}>
                {t('common.loadMore')}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
