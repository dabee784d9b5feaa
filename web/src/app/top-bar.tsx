import { PhoneOutlined, SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { CallBar } from '../rooms/telephony/call-bar';
import { useDeskCounts } from '../rooms/desk/use-desk';

const mac = /Mac|iP(hone|ad)/.test(navigator.userAgent);

export function TopBar({ onPalette, mayCall }: { onPalette: () => void; mayCall: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: counts } = useDeskCounts();
  return (
    <header className="top" aria-label={t('shell.top.label')}>
      <CallBar />
      {mayCall && (
        <Button icon={<PhoneOutlined />} onClick={() => void navigate('/calls/new')} aria-keyshortcuts="n">
          {t('shell.top.newCall')}
        </Button>
      )}
      {counts && (
        <>
          <Stat name={t('shell.top.mine')} value={counts.mine} cut="" />
          <Stat name={t('shell.top.overdue')} value={counts.overdue} cut="&due=late" />
          <Stat name={t('shell.top.dueToday')} value={counts.dueToday} cut="&due=today" />
        </>
      )}
      <button type="button" className="find" onClick={onPalette}>
        <SearchOutlined aria-hidden="true" />
        <span>{t('shell.top.search')}</span>
        <kbd>{mac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
    </header>
  );
}

/** A number of one's own work, and the way to it. */
function Stat({ name, value, cut }: { name: string; value: number; cut: string }) {
  return (
    <Link className="stat" to={`/desk?view=mine${cut}`}>
      <i>{name}</i> <b>{value > 999 ? '999+' : value}</b>
    </Link>
  );
}
