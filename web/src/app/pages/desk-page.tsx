import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { queryOf, useCut, withCut, type Cut } from '../../rooms/desk/cut';
import { CutBar } from '../../rooms/desk/cut-bar';
import { DraftList } from '../../rooms/desk/draft-list';
import { SavedViews, shown as shownCount } from '../../rooms/desk/saved-views';
import { useDeskCounts, useDeskItems, views } from '../../rooms/desk/use-desk';
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
  usePageTitle(t('desk.title'));
  const { cut, saved, drafting } = useCut();
  const { view, kind = '' } = cut;
  const here = queryOf(cut, saved);
  const drafts = useDrafts();
  const { data: phone } = usePhone();
  const items = useDeskItems(cut);
  const { data: counts } = useDeskCounts();
  const first = useFirst(here, items.data?.pages[0]?.items[0]);
  const shown = number ? { kind: chosenKind ?? 'case', number } : first;
  const pathOf = (item: WorkItem) => `/desk/${item.kind}/${encodeURIComponent(item.number)}${here}`;
  return (
    <div className={`panes ${shown ? 'with-side' : ''} ${number ? 'chosen' : ''}`}>
      <section className="pane-list" aria-label={t('desk.list')}>
        <EmergencyBar />
        <nav className="views" aria-label={t('desk.views')}>
          {views.map((name) => (
            <Link
              key={name}
              // What was cut stays cut in another view; who leaves a saved one leaves its cuts as well.
              to={`/desk${queryOf(saved ? { view: name } : { ...cut, view: name })}`}
              aria-current={name === view && !drafting && !saved ? 'page' : undefined}
            >
              {t(`desk.view.${name}`)} <b>{shownCount(counts?.[name])}</b>
            </Link>
          ))}
        </nav>
        <div className="filters">
          {kinds.map((name) => (
            <Link
              key={name}
              className="chip"
              aria-current={name === kind && !drafting ? 'true' : undefined}
              to={`/desk${queryOf(withCut(cut, 'kind', name), saved)}`}
            >
              {t(`desk.kind.${name || 'all'}`)}
            </Link>
          ))}
          <Link className="chip push" aria-current={drafting ? 'true' : undefined} to="/desk?view=drafts">
            {t('drafts.title')} <b>{drafts.length + (phone?.pending.length ?? 0)}</b>
          </Link>
        </div>
        {!drafting && (
          <>
            <CutBar cut={cut} saved={saved} />
            <SavedViews cut={cut} saved={saved} />
          </>
        )}
        <div className="scroll">
          {drafting ? (
            <>
              <PendingCalls />
              <DraftList others={phone?.pending.length} />
            </>
          ) : (
            <Loaded query={items}>
              {(data) => {
                const rows = data.pages.flatMap((page) => page.items);
                if (rows.length === 0) return <NothingHere cut={cut} />;
                return (
                  <WorkList
                    key={here}
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
              t(here === queryOf({ view }) ? 'desk.foot' : 'desk.footCut', {
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

function NothingHere({ cut }: { cut: Cut }) {
  const { t } = useTranslation();
  const { view } = cut;
  if (queryOf(cut) !== queryOf({ view }))
    return (
      <Empty text={t('desk.empty.cut')}>
        <Link to={`/desk${queryOf({ view })}`}>{t('desk.cut.clear')}</Link>
      </Empty>
    );
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
