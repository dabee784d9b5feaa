import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../shared/session';
import { cutOfView, pathOfView, queryOf, type Cut } from './cut';
import { EditViewForm, NewViewForm } from './saved-view-forms';
import { useDeskCounts, useSavedViews } from './use-desk';
import './views.css';

type Given = { cut: Cut; saved: string | undefined };

/** Saved views, one's own first, with how much each holds; and what can be done with the one that is open. */
export function SavedViews({ cut, saved }: Given) {
  const { t } = useTranslation();
  const may = useMay();
  const { data } = useSavedViews();
  const { data: counts } = useDeskCounts();
  const [asked, setAsked] = useState<'new' | 'edit' | null>(null);
  const acts = useRef<HTMLDivElement>(null);
  const items = data?.items ?? [];
  const open = items.find(({ id }) => id === saved);
  const changed = open && queryOf(cut) !== queryOf(cutOfView(open.cut));
  const plain = queryOf(cut) === queryOf({ view: cut.view });
  const countOf = (id: string) => counts?.saved.find((one) => one.id === id)?.count;
  // The press that opened a form has the focus again when it closes.
  const close = () => {
    setAsked(null);
    requestAnimationFrame(() => acts.current?.querySelector('button')?.focus());
  };
  return (
    <>
      {items.length > 0 && (
        <nav className="filters saved-views" aria-label={t('desk.saved.title')}>
          {items.map((view) => (
            <Link
              key={view.id}
              className="chip"
              to={pathOfView(view)}
              aria-current={view.id === saved ? 'page' : undefined}
            >
              <span className="el">{view.name}</span> <b>{shown(countOf(view.id))}</b>
              {!view.mine && <i>{t('desk.saved.by', { name: view.owner.name })}</i>}
            </Link>
          ))}
        </nav>
      )}
      {open && open.gone.length > 0 && (
        <p className="saved-note" role="status">
          {t('desk.saved.gone', {
            what: open.gone.map(({ field }) => t(`desk.cut.${field as 'type'}`)).join(t('desk.saved.and')),
          })}
        </p>
      )}
      {may('view.save') && (
        <div className="filters saved-acts" ref={acts}>
          {!asked && (!plain || open) && (
            <>
              {open?.mayDelete && (
                <button type="button" className="chip" onClick={() => setAsked('edit')}>
                  {t(changed && open.mine ? 'desk.saved.update' : 'desk.saved.edit')}
                </button>
              )}
              {(!open || changed) && (
                <button type="button" className="chip" onClick={() => setAsked('new')}>
                  {t('desk.saved.save')}
                </button>
              )}
            </>
          )}
        </div>
      )}
      {asked === 'new' && <NewViewForm cut={cut} sharings={data?.sharings ?? []} onDone={close} />}
      {asked === 'edit' && open && (
        <EditViewForm key={open.id} view={open} cut={cut} sharings={data?.sharings ?? []} onDone={close} />
      )}
    </>
  );
}

const most = 999;

export const shown = (count: number | undefined) => (count !== undefined && count >= most ? '999+' : count);
