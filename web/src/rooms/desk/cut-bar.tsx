import { Select } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useWords } from '../../shared/words/use-words';
import { useColleagues } from '../people/colleague-select';
import { useDepartments } from '../people/department-select';
import { cutFields, queryOf, withCut, type Cut, type CutField } from './cut';
import './views.css';

/** Kinds have chips of their own. */
const chosen = cutFields.filter((field) => field !== 'kind');

type Given = { cut: Cut; saved: string | undefined };

/** What may be chosen for each member of a cut, in words. */
function useChoices(cut: Cut) {
  const { options } = useWords();
  const departments = useDepartments().data?.items ?? [];
  const colleagues = useColleagues(cut.department).data?.items ?? [];
  return (field: CutField): { value: string; label: string }[] => {
    if (field === 'department') return departments.map(({ code, name }) => ({ value: code, label: name }));
    if (field === 'owner')
      return colleagues.map(({ jobNumber, name }) => ({ value: jobNumber, label: `${name} ${jobNumber}` }));
    if (field === 'state') return cut.kind ? options(`${cut.kind}-state`) : [];
    if (field === 'due') return options('view-due');
    return options(field === 'type' ? 'case-type' : field);
  };
}

/** 筛选: a press unfolds the choices; what is set stands as chips and goes with a press. */
export function CutBar({ cut, saved }: Given) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const choices = useChoices(cut);
  const toggle = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const set = chosen.filter((field) => cut[field]);
  const go = (next: Cut) => void navigate(`/desk${queryOf(next, saved)}`);
  const word = (field: CutField) =>
    choices(field).find(({ value }) => value === cut[field])?.label ?? cut[field] ?? '';
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Escape in an open list closes the list only.
    const list = (event.target as HTMLElement).getAttribute('aria-expanded') === 'true';
    if (event.key === 'Escape' && !list) close();
  };
  return (
    <>
      <div className="filters cut-set">
        <button
          type="button"
          ref={toggle}
          className="chip"
          aria-expanded={open}
          aria-controls="cut-panel"
          onClick={() => setOpen(!open)}
        >
          {t('desk.cut.open')} {set.length > 0 && <b>{set.length}</b>}
        </button>
        {set.map((field) => (
          <button
            key={field}
            type="button"
            className="chip cut-chip"
            aria-pressed="true"
            aria-label={t('desk.cut.remove', { field: t(`desk.cut.${field}`), value: word(field) })}
            onClick={() => {
              go(withCut(cut, field, undefined));
              toggle.current?.focus();
            }}
          >
            <span className="el">{word(field)}</span> <i aria-hidden="true">×</i>
          </button>
        ))}
        {set.length > 0 && (
          <Link className="sm" to={`/desk${queryOf({ view: cut.view, kind: cut.kind }, saved)}`}>
            {t('desk.cut.clear')}
          </Link>
        )}
      </div>
      <div
        id="cut-panel"
        className="cut-panel"
        role="group"
        aria-label={t('desk.cut.open')}
        hidden={!open}
        onKeyDown={onKeyDown}
      >
        {open &&
          chosen.map((field) => (
            <Select
              key={field}
              aria-label={t(`desk.cut.${field}`)}
              placeholder={t(field === 'state' && !cut.kind ? 'desk.cut.stateOfKind' : `desk.cut.${field}`)}
              disabled={field === 'state' && !cut.kind}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              value={cut[field]}
              options={choices(field)}
              onChange={(value: string | undefined) => go(withCut(cut, field, value))}
            />
          ))}
      </div>
    </>
  );
}
