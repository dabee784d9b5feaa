import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, type To } from 'react-router';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import type { FeedbackTotals } from '../../../api/types';
import { Loaded } from '../../../shared/ui/states';
import { useWords } from '../../../shared/words/use-words';
import type { FeedbackCut } from './use-feedback-cut';
import './totals.css';

/** 按维度: how feedback divides by one dimension. Each figure opens the list it counts. */
export function FeedbackTotalsLook({ cut }: { cut: FeedbackCut }) {
  const { t } = useTranslation();
  const { options } = useWords();
  const dimensions = options('feedback-dimension');
  const by = dimensions.some(({ value }) => value === cut.by) ? cut.by : 'category';
  const asked = { ...cut.query, by, [by]: undefined, itself: undefined };
  const query = useQuery({
    queryKey: ['feedback', 'totals', asked],
    queryFn: () => unwrap(api.GET('/api/feedback/totals', { params: { query: asked } })),
  });
  return (
    <>
      <div className="flex" role="group" aria-label={t('feedback.totals.by')}>
        {dimensions.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={by === value}
            onClick={() => cut.set({ by: value, [value]: undefined, itself: undefined })}
          >
            {label}
          </button>
        ))}
      </div>
      <Loaded query={query}>{(totals) => <Groups totals={totals} cut={cut} />}</Loaded>
    </>
  );
}

function Groups({ totals, cut }: { totals: FeedbackTotals; cut: FeedbackCut }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const dimension = word('feedback-dimension', totals.by);
  const time = totals.open ? t('feedback.list.open') : totals.month;
  const to = (code: string, itself = false) =>
    cut.to({
      look: undefined,
      by: undefined,
      [totals.by]: code,
      itself: itself ? 'true' : undefined,
      open: totals.open ? 'true' : undefined,
    });
  const line = { total: totals.total };
  return (
    <table className="totals">
      <caption>{t('feedback.totals.caption', { dimension, time })}</caption>
      <thead>
        <tr>
          <th scope="col">{dimension}</th>
          <th scope="col">{t('feedback.totals.count')}</th>
          <th scope="col">{t('feedback.totals.share')}</th>
        </tr>
      </thead>
      {totals.groups.map((group) => (
        <tbody key={group.code}>
          <Line {...line} {...group} to={to(group.code)} />
          {group.parts.map((part) => (
            <Line
              key={`${part.code} ${part.itself}`}
              {...line}
              {...part}
              below
              to={to(part.code, part.itself)}
            />
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row">{t('feedback.totals.total')}</th>
          <td>
            <Link
              to={cut.to({
                look: undefined,
                by: undefined,
                [totals.by]: undefined,
                itself: undefined,
                open: totals.open ? 'true' : undefined,
              })}
            >
              {totals.total}
            </Link>
          </td>
          <td>{totals.total === 0 && t('feedback.totals.nothing')}</td>
        </tr>
      </tfoot>
    </table>
  );
}

type LineGiven = { name: string; count: number; total: number; to: To; below?: boolean };

function Line({ name, count, total, to, below }: LineGiven) {
  return (
    <tr className={below ? 'below' : undefined}>
      <th scope="row">
        <Link to={to}>{name}</Link>
      </th>
      <td>{count}</td>
      <td>
        <span className="share">
          <i style={{ width: `${(count / total) * 100}%` }} />
          <b>{`${((count / total) * 100).toFixed(1)}%`}</b>
        </span>
      </td>
    </tr>
  );
}
