import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { ChannelTable } from '../../rooms/intake/feedback/channel-table';
import '../../shared/ui/list.css';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

const everyMinute = 60_000;

/** 渠道: whether customers are answered soon enough, however they come in. */
export function ChannelsPage() {
  const { t } = useTranslation();
  usePageTitle(t('feedback.channels.title'));
  const query = useQuery({
    queryKey: ['channels'],
    queryFn: () => unwrap(api.GET('/api/channels')),
    refetchInterval: everyMinute,
  });
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('feedback.channels.title')}</h1>
        <p className="t2">{t('feedback.channels.intro')}</p>
        <span className="push">
          <Link to="/feedback">{t('feedback.title')}</Link>
        </span>
      </div>
      <Loaded query={query}>
        {(watch) => (
          <>
            <p role="status" className={watch.alarms > 0 ? 'channel-alarm late-text' : 'sr-only'}>
              {t('feedback.channels.alarms', { count: watch.alarms })}
            </p>
            <ChannelTable channels={watch.channels} />
          </>
        )}
      </Loaded>
    </main>
  );
}
