import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NoticeList } from './notice-list';
import { useNotices } from './use-notices';

/** The last notices beside the work; the page of the inbox has them all. */
export function NoticesDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const query = useNotices({}, open);
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t('notices.drawer')}
      placement="left"
      size={380}
      destroyOnHidden
      extra={
        <Link to="/inbox" onClick={onClose}>
          {t('notices.all')}
        </Link>
      }
    >
      <NoticeList query={query} empty={t('notices.empty')} onLeave={onClose} />
    </Drawer>
  );
}
