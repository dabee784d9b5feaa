import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { SignInForm } from '../../rooms/people/sign-in-form';
import { sessionKey, useSessionQuery } from '../../shared/session';
import { Logo } from '../../shared/ui/marks';
import { usePageTitle } from '../page-title';
import '../door.css';

/** Only a path of this site may be returned to. */
const safe = (back: string | null) => (back && /^\/(?![/\\])/.test(back) ? back : '/');

export function SignInPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [query] = useSearchParams();
  const { data: session } = useSessionQuery();
  usePageTitle(t('signin.title'));
  const back = safe(query.get('back'));
  if (session) return <Navigate to={back} replace />;
  return (
    <main className="door">
      <div className="door-card">
        <header>
          <Logo size={44} />
          <div>
            <h1>{t('common.product')}</h1>
            <p className="t3">{t('signin.slogan')}</p>
          </div>
        </header>
        {query.has('new') && <p className="door-note">{t('signin.setup.done')}</p>}
        <SignInForm
          onDone={(found) => {
            client.clear();
            client.setQueryData(sessionKey, found);
            void navigate(back, { replace: true });
          }}
        />
      </div>
    </main>
  );
}
