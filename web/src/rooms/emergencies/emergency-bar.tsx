import { AlertFilled } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useMay } from '../../shared/session';
import { subjectPath } from '../../shared/subject-path';
import { timeOf } from '../../shared/time/format';
import './emergencies.css';

/** Every plan that runs now, over the lists where its people look first. */
export function EmergencyBar() {
  const { t } = useTranslation();
  const may = useMay();
  const { data } = useQuery({
    queryKey: ['desk', 'emergencies'],
    queryFn: () => unwrap(api.GET('/api/emergencies')),
    enabled: may('emergency.read'),
  });
  if (!data?.items.length) return null;
  return (
    <section className="emergency-bar" aria-label={t('emergencies.open')}>
      <b>
        <AlertFilled /> {t('emergencies.open')}
      </b>
      <ul>
        {data.items.map((run) => (
          <li key={run.number}>
            <Link to={subjectPath(run.aboutKind, run.aboutNumber) ?? ''}>
              {run.aboutNumber} {run.title}
            </Link>{' '}
            <span>
              {timeOf(run.startedAt)} {run.triggerText}
            </span>{' '}
            {!run.acknowledgedAt && <span>{t('emergencies.waiting')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
