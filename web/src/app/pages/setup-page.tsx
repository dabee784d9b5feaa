import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { SetupForm } from '../../rooms/people/setup-form';
import { Logo } from '../../shared/ui/marks';
import { usePageTitle } from '../page-title';
import '../door.css';

export function SetupPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  usePageTitle(t('signin.setup.title'));
  const { data } = useQuery({ queryKey: ['setup'], queryFn: () => unwrap(api.GET('/api/setup')) });
  if (data && !data.needed) return <Navigate to="/sign-in" replace />;
  return (
    <main className="door">
      <div className="door-card">
        <header>
          <Logo size={44} />
          <div>
            <h1>{t('signin.setup.title')}</h1>
            <p className="t3">{t('signin.setup.note')}</p>
          </div>
        </header>
        <SetupForm onDone={() => void navigate('/sign-in?new', { replace: true })} />
      </div>
    </main>
  );
}
