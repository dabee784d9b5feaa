import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { NoticeList } from '../../rooms/notices/notice-list';
import { useNotices } from '../../rooms/notices/use-notices';
import '../../shared/ui/list.css';
import { useWords } from '../../shared/words/use-words';
import { usePageTitle } from '../page-title';

const onlies = ['all', 'unread', 'asks'] as const;
type Only = (typeof onlies)[number];

/** 收件箱: everything the house has told this person, unread first. The address says what is shown. */
export function InboxPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const only = onlies.find((one) => one === params.get('only')) ?? 'all';
  const group = params.get('group') ?? undefined;
  const unread = useNotices({ unread: true, group, ...(only === 'asks' && { asks: true }) });
  const read = useNotices({ unread: false, group }, only === 'all');
  usePageTitle(t('notices.title'));
  const set = (next: { only?: Only; group?: string }) => {
    const asked = { only, group, ...next };
    setParams({
      ...(asked.only !== 'all' && { only: asked.only }),
      ...(asked.group && { group: asked.group }),
    });
  };
  const cut = group !== undefined || only === 'asks';
  const nothing = (text: string) =>
    cut ? (
      <>
        {t('notices.none')} <Link to="/inbox">{t('notices.clear')}</Link>
      </>
    ) : (
      text
    );
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('notices.title')}</h1>
        <p className="t2">{t('notices.intro')}</p>
      </div>
      <div className="inbox">
        <Filters only={only} group={group} onSet={set} />
        <section aria-label={t('notices.unreadPart')}>
          <h2>{t('notices.unreadPart')}</h2>
          <NoticeList query={unread} history empty={nothing(t('notices.allRead'))} />
        </section>
        {only === 'all' && (
          <section aria-label={t('notices.readPart')}>
            <h2>{t('notices.readPart')}</h2>
            <NoticeList query={read} history empty={nothing(t('notices.noneRead'))} />
          </section>
        )}
      </div>
    </main>
  );
}

type Given = {
  only: Only;
  group: string | undefined;
  onSet: (next: { only?: Only; group?: string }) => void;
};

function Filters({ only, group, onSet }: Given) {
  const { t } = useTranslation();
  const { options } = useWords();
  return (
    <div className="inbox-filters">
      <nav className="flex" aria-label={t('notices.filter')}>
        {onlies.map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={one === only}
            onClick={() => onSet({ only: one })}
          >
            {t(`notices.only.${one}`)}
          </button>
        ))}
      </nav>
      <Select
        aria-label={t('notices.group')}
        placeholder={t('notices.group')}
        allowClear
        style={{ width: 140 }}
        value={group}
        options={options('notice-group')}
        onChange={(next: string | undefined) => onSet({ group: next })}
      />
    </div>
  );
}
