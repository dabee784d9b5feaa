import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ReceivedDetail, SentDetail } from '../../rooms/notices/message-detail';
import { ReceivedTable, SentTable } from '../../rooms/notices/message-tables';
import { useIncoming, useMessages } from '../../rooms/notices/use-messages';
import '../../rooms/notices/messages.css';
import { SearchField } from '../../shared/ui/data-table';
import '../../shared/ui/list.css';
import { useWords } from '../../shared/words/use-words';
import { usePageTitle } from '../page-title';

const states = ['all', 'open', 'sent', 'dead'] as const;
const names = ['direction', 'state', 'channel', 'q', 'unmatched', 'id'] as const;
type Name = (typeof names)[number];

/** What the address says is shown; the page changes the address and nothing else. */
function useShown() {
  const [params, setParams] = useSearchParams();
  const read = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<
    Name,
    string
  >;
  const set = (next: Partial<Record<Name, string | undefined>>, replace = false) =>
    setParams(
      (before) => {
        const asked = new URLSearchParams(before);
        for (const [name, value] of Object.entries(next)) {
          if (value) asked.set(name, value);
          else asked.delete(name);
        }
        return asked;
      },
      { replace },
    );
  return { ...read, received: read.direction === 'in', set };
}

type Shown = ReturnType<typeof useShown>;

/** 消息: what went to customers and what they wrote. */
export function MessagesPage() {
  const { t } = useTranslation();
  const shown = useShown();
  usePageTitle(t('messages.title'));
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('messages.title')}</h1>
        <SearchField
          key={shown.q}
          label={t('messages.search')}
          value={shown.q}
          onSearch={(q) => shown.set({ q: q.toUpperCase(), id: undefined })}
        />
        <p className="t2">{t('messages.intro')}</p>
      </div>
      <Filters shown={shown} />
      {shown.received ? <Received shown={shown} /> : <Sent shown={shown} />}
    </main>
  );
}

function Sent({ shown: { state, channel, q, id, set } }: { shown: Shown }) {
  const query = useMessages({
    state: state || undefined,
    channel: channel || undefined,
    number: q || undefined,
  });
  const close = () => set({ id: undefined }, true);
  return (
    <div className={id ? 'msg-parts with-detail' : 'msg-parts'}>
      <SentTable
        query={query}
        chosen={id || null}
        onChoose={(next) => set({ id: next === id ? undefined : next }, true)}
        empty={<Nothing cut={Boolean(state || channel || q)} />}
      />
      {id && <SentDetail key={id} id={id} onClose={close} />}
    </div>
  );
}

function Received({ shown: { unmatched, channel, q, id, set } }: { shown: Shown }) {
  const query = useIncoming({
    unmatched: unmatched ? true : undefined,
    channel: channel || undefined,
    number: q || undefined,
  });
  const chosen = query.data?.pages.flatMap(({ items }) => items).find((one) => one.id === id);
  return (
    <div className={chosen ? 'msg-parts with-detail' : 'msg-parts'}>
      <ReceivedTable
        query={query}
        chosen={id || null}
        onChoose={(next) => set({ id: next === id ? undefined : next }, true)}
        empty={<Nothing cut={Boolean(unmatched || channel || q)} received />}
      />
      {chosen && <ReceivedDetail message={chosen} onClose={() => set({ id: undefined }, true)} />}
    </div>
  );
}

function Nothing({ cut, received }: { cut: boolean; received?: boolean }) {
  const { t } = useTranslation();
  return cut ? (
    <>
      {t('messages.list.none')}{' '}
      <Link to={received ? '/messages?direction=in' : '/messages'}>{t('messages.list.clear')}</Link>
    </>
  ) : (
    t('messages.list.empty')
  );
}

function Filters({ shown }: { shown: Shown }) {
  const { t } = useTranslation();
  const { options } = useWords();
  const { received, state, channel, unmatched, set } = shown;
  const chip = (key: string, name: string, pressed: boolean, press: () => void) => (
    <button key={key} type="button" className="chip" aria-pressed={pressed} onClick={press}>
      {name}
    </button>
  );
  return (
    <div className="msg-filters">
      <nav className="flex" aria-label={t('messages.direction.label')}>
        {chip('out', t('messages.direction.out'), !received, () =>
          set({ direction: undefined, unmatched: undefined, id: undefined }),
        )}
        {chip('in', t('messages.direction.in'), received, () =>
          set({ direction: 'in', state: undefined, id: undefined }),
        )}
      </nav>
      <nav className="flex" aria-label={t('messages.state.label')}>
        {received ? (
          <>
            {chip('all', t('messages.state.all'), !unmatched, () =>
              set({ unmatched: undefined, id: undefined }),
            )}
            {chip('unmatched', t('messages.unmatched'), Boolean(unmatched), () =>
              set({ unmatched: '1', id: undefined }),
            )}
          </>
        ) : (
          states.map((one) =>
            chip(one, t(`messages.state.${one}`), (state || 'all') === one, () =>
              set({ state: one === 'all' ? undefined : one, id: undefined }),
            ),
          )
        )}
      </nav>
      <Select
        aria-label={t('messages.channel')}
        placeholder={t('messages.channel')}
        allowClear
        style={{ width: 130 }}
        value={channel || undefined}
        options={options('message-channel')}
        onChange={(next: string | undefined) => set({ channel: next, id: undefined })}
      />
    </div>
  );
}
