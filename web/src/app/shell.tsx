import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigate } from 'react-router';
import type { Session } from '../api/types';
import { LastCalls } from '../rooms/intake/last-calls';
import { NoticesDrawer } from '../rooms/notices/notices-drawer';
import { PopCards } from '../rooms/telephony/pop-card';
import { useKeys } from '../shared/keys/use-keys';
import { Announcer } from '../shared/ui/announcer';
import { ConnectionLine } from './connection-line';
import { KeysHelp } from './keys-help';
import { LeaveGuard } from './leave-guard';
import { Palette } from './palette';
import { Rail } from './rail';
import { TopBar } from './top-bar';
import './shell.css';

type Overlay = 'palette' | 'keys' | 'notices' | null;

export function Shell({ session }: { session: Session }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const close = () => setOverlay(null);
  const mayCall = session.rights.includes('call.write');
  useKeys({
    'mod+k': () => setOverlay((now) => (now === 'palette' ? null : 'palette')),
    '?': () => setOverlay('keys'),
    g: () => void navigate('/'),
    n: () => mayCall && void navigate('/calls/new'),
  });
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('common.skipToContent')}
      </a>
      <Rail session={session} onNotices={() => setOverlay('notices')} onKeys={() => setOverlay('keys')} />
      <TopBar onPalette={() => setOverlay('palette')} mayCall={mayCall} />
      <ConnectionLine />
      <div className="body" id="content" tabIndex={-1}>
        <Suspense>
          <Outlet />
        </Suspense>
      </div>
      <PopCards contacts={(customerId) => <LastCalls customerId={customerId} />} />
      <Announcer />
      <LeaveGuard />
      <Palette
        open={overlay === 'palette'}
        onClose={close}
        session={session}
        onKeys={() => setOverlay('keys')}
      />
      <KeysHelp open={overlay === 'keys'} onClose={close} />
      <NoticesDrawer open={overlay === 'notices'} onClose={close} />
    </div>
  );
}
