import { PhoneOutlined, SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
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
          <Stat name={t('shell.top.mine')} value={counts.mine} />
          <Stat name={t('shell.top.overdue')} value={counts.overdue} />
          <Stat name={t('shell.top.dueToday')} value={counts.dueToday} />
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

function Stat({ name, value }: { name: string; value: number }) {
  return (
    <span className="stat">
      <i>{name}</i> <b>{value > 999 ? '999+' : value}</b>
    </span>
  );
}
