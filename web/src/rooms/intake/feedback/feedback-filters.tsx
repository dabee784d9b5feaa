import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../../shared/time/server-clock';
import { dateOf } from '../../../shared/time/format';
import '../../../shared/ui/list.css';
import { useWords } from '../../../shared/words/use-words';
import { useDepartments } from '../../people/department-select';
import type { FeedbackCut } from './use-feedback-cut';

const monthsBack = 24;

/** 2024-05 and the months before it, the newest first. */
function lastMonths(now: string): string[] {
  const [year = 0, month = 1] = now.split('-').map(Number);
  return Array.from({ length: monthsBack }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** The lists by which feedback is cut, and how it is shown. */
export function FeedbackFilters({ cut }: { cut: FeedbackCut }) {
  const { t } = useTranslation();
  const { options, word } = useWords();
  const { data } = useDepartments();
  const totals = cut.look === 'totals';
  const departments = (data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const unlisted = { value: 'none', label: word('feedback-group', 'none') };
  const lists = [
    { name: 'category' as const, options: options('category'), width: 150 },
    { name: 'priority' as const, options: options('priority'), width: 100 },
    { name: 'department' as const, options: departments, width: 130 },
    { name: 'urgency' as const, options: options('urgency-feedback'), width: 120 },
    { name: 'channel' as const, options: options('inbound-channel'), width: 130 },
  ].filter(({ name }) => !totals || name !== cut.by);
  return (
    <div className="list-cuts">
      <Period cut={cut} />
      {lists.map(({ name, options: choices, width }) => (
        <Select
          key={name}
          aria-label={t(`feedback.list.${name}`)}
          placeholder={t(`feedback.list.${name}`)}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width }}
          value={cut[name] || undefined}
          options={cut[name] === unlisted.value ? [...choices, unlisted] : choices}
          onChange={(value: string | undefined) =>
            cut.set(name === 'category' ? { category: value, itself: undefined } : { [name]: value })
          }
        />
      ))}
      <nav className="flex push" aria-label={t('feedback.list.look')}>
        {(['short', 'queue', 'totals', 'form', 'suggestions'] as const).map((look) => (
          <button
            key={look}
            type="button"
            className="chip"
            aria-pressed={cut.look === look}
            onClick={() => cut.set({ look: look === 'short' ? undefined : look })}
          >
            {t(`feedback.list.looks.${look}`)}
          </button>
        ))}
      </nav>
    </div>
  );
}

/** What is open, or what one month brought. */
function Period({ cut }: { cut: FeedbackCut }) {
  const { t } = useTranslation();
  const months = lastMonths(dateOf(serverNow()));
  if (cut.month && !months.includes(cut.month)) months.push(cut.month);
  const open = cut.open === 'true' || (cut.look === 'totals' && !cut.month);
  return (
    <Select
      aria-label={t('feedback.list.period')}
      placeholder={t('feedback.list.period')}
      allowClear={cut.look !== 'totals'}
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: 120 }}
      value={cut.month || (open ? 'open' : undefined)}
      options={[
        { value: 'open', label: t('feedback.list.open') },
        ...months.map((month) => ({ value: month, label: month })),
      ]}
      onChange={(value: string | undefined) =>
        cut.set({
          open: value === 'open' ? 'true' : undefined,
          month: value === 'open' ? undefined : value,
        })
      }
    />
  );
}
