import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { DraftList } from '../../rooms/desk/draft-list';
import { useDeskCounts, useDeskItems, views, type View } from '../../rooms/desk/use-desk';
import { EmergencyBar } from '../../rooms/emergencies/emergency-bar';
import { WorkList } from '../../rooms/desk/work-list';
import { PendingCalls } from '../../rooms/telephony/pending-calls';
import { usePhone } from '../../rooms/telephony/use-phone';
import type { WorkItem } from '../../api/types';
import { useDrafts } from '../../shared/drafts/draft-store';
import { Empty, Loaded } from '../../shared/ui/states';
import '../../shared/ui/list.css';
import { DeskChosen } from '../desk-chosen';
import { usePageTitle } from '../page-title';
import '../panes.css';

const kinds = ['', 'case', 'follow-up', 'commitment', 'call-back'] as const;

export function DeskPage() {
  const { t } = useTranslation();
  const { kind: chosenKind, number } = useParams();
  const [query] = useSearchParams();
  usePageTitle(t('desk.title'));
  const view = (views as string[]).includes(query.get('view') ?? '') ? (query.get('view') as View) : 'mine';
  const kind = query.get('kind') ?? '';
  const drafting = query.get('view') === 'drafts';
  const drafts = useDrafts();
  const { data: phone } = usePhone();
  const items = useDeskItems({ view, kind: kind || undefined });
  const { data: counts } = useDeskCounts();
  const first = useFirst(view + kind, items.data?.pages[0]?.items[0]);
  const shown = number ? { kind: chosenKind ?? 'case', number } : first;
  const link = (next: Record<string, string>) => {
    const asked = new URLSearchParams({ view, ...(kind && { kind }), ...next });
    return `?${asked.toString()}`;
  };
  const pathOf = (item: WorkItem) => `/desk/${item.kind}/${encodeURIComponent(item.number)}${link({})}`;
  return (
    <div className={`panes ${shown ? 'with-side' : ''} ${number ? 'chosen' : ''}`}>
      <section className="pane-list" aria-label={t('desk.list')}>
        <EmergencyBar />
        <nav className="views" aria-label={t('desk.views')}>
          {views.map((name) => (
            <Link
              key={name}
              to={`/desk${link({ view: name })}`}
              aria-current={name === view && !drafting ? 'page' : undefined}
            >
              {t(`desk.view.${name}`)} <b>{counts && (counts[name] > 999 ? '999+' : counts[name])}</b>
            </Link>
          ))}
        </nav>
        <div className="filters">
          {kinds.map((name) => (
            <Link
              key={name}
              className="chip"
              aria-current={name === kind && !drafting ? 'true' : undefined}
              to={`/desk${link({ kind: name })}`}
            >
              {t(`desk.kind.${name || 'all'}`)}
            </Link>
          ))}
          <Link className="chip push" aria-current={drafting ? 'true' : undefined} to="/desk?view=drafts">
            {t('drafts.title')} <b>{drafts.length + (phone?.pending.length ?? 0)}</b>
          </Link>
        </div>
        <div className="scroll">
          {drafting ? (
            <>
              <PendingCalls />
              <DraftList />
            </>
          ) : (
            <Loaded query={items}>
              {(data) => {
                const rows = data.pages.flatMap((page) => page.items);
                if (rows.length === 0) return <NothingHere view={view} />;
                return (
                  <WorkList
                    key={view + kind}
                    label={t('desk.list')}
                    items={rows}
                    chosen={shown?.number ?? null}
                    pathOf={pathOf}
                    onMore={items.hasNextPage ? () => void items.fetchNextPage() : undefined}
                  />
                );
              }}
            </Loaded>
          )}
        </div>
        <footer className="list-foot">
          <span>
            {!drafting &&
              counts &&
              t('desk.foot', {
                total: counts[view],
                shown: items.data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0,
              })}
          </span>
        </footer>
      </section>
      {shown ? (
        <DeskChosen key={shown.number} kind={shown.kind} number={shown.number} />
      ) : (
        <main className="pane-main only-chosen">
          <Empty text={t('desk.choose')} />
        </main>
      )}
    </div>
  );
}

/** What is due first is open when the desk opens. It stays when the list moves: somebody may be typing in it. */
function useFirst(list: string, item: WorkItem | undefined): WorkItem | undefined {
  const [kept, setKept] = useState<{ list: string; item: WorkItem } | null>(null);
  if (item && kept?.list !== list) setKept({ list, item });
  return kept?.list === list ? kept.item : item;
}

function NothingHere({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <Empty text={t(`desk.empty.${view}`)}>
      {view === 'all' ? (
        <Link to="/calls/new">{t('desk.empty.record')}</Link>
      ) : (
        <Link to="/desk?view=all">{t('desk.empty.other')}</Link>
      )}
    </Empty>
  );
}
