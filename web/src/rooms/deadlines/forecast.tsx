import { useTranslation } from 'react-i18next';
import type { ForecastShare, ForecastView } from '../../api/types';
import { timeOf } from '../../shared/time/format';
import './forecast.css';

type Chosen = { department?: string; owner?: string };
type Given = { forecast: ForecastView; chosen: Chosen; onChoose: (chosen: Chosen) => void };

/** A sentence, the hours to come, and whose it is: pressed, a share shows its own rows. */
export function Forecast({ forecast, chosen, onChoose }: Given) {
  const { t } = useTranslation();
  const most = Math.max(1, ...forecast.hours.map((hour) => hour.due));
  const count = (number: number) => (number >= 999 ? '999+' : String(number));
  return (
    <section className="forecast" aria-label={t('deadlines.forecast.title')}>
      <p className="forecast-sentence">
        {t('deadlines.forecast.now')}{' '}
        <b className={forecast.overdue ? 'late' : ''}>{count(forecast.overdue)}</b>{' '}
        {t('deadlines.forecast.overdue', { count: forecast.wantsReason })}
        {t('deadlines.forecast.soon')} <b>{count(forecast.due)}</b>{' '}
        {t('deadlines.forecast.due', { count: forecast.warned })}
      </p>
      <div className="forecast-parts">
        <table className="hours">
          <caption>{t('deadlines.forecast.hours')}</caption>
          <tbody>
            {forecast.hours.map((hour) => (
              <tr key={hour.from}>
                <th scope="row">{`${timeOf(hour.from)}–${timeOf(hour.to)}`}</th>
                <td>
                  <i style={{ width: `${(hour.due / most) * 100}%` }} />
                </td>
                <td>{hour.due}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Shares
          title={t('deadlines.forecast.departments')}
          shares={forecast.departments}
          chosen={chosen.department}
          onChoose={(department) => onChoose({ department })}
        />
        <Shares
          title={t('deadlines.forecast.owners')}
          shares={forecast.owners}
          chosen={chosen.owner}
          onChoose={(owner) => onChoose({ owner })}
        />
      </div>
    </section>
  );
}

type SharesGiven = {
  title: string;
  shares: ForecastShare[];
  chosen?: string;
  onChoose: (code?: string) => void;
};

function Shares({ title, shares, chosen, onChoose }: SharesGiven) {
  const { t } = useTranslation();
  return (
    <table className="shares">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{title}</span>
          </th>
          <th scope="col">{t('deadlines.forecast.late')}</th>
          <th scope="col">{t('deadlines.forecast.coming')}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ code, name, overdue, due }) => (
          <tr key={code ?? ''}>
            <th scope="row">
              {code ? (
                <button
                  type="button"
                  aria-pressed={chosen === code}
                  onClick={() => onChoose(chosen === code ? undefined : code)}
                >
                  {name}
                </button>
              ) : (
                t('deadlines.forecast.nobody')
              )}
            </th>
            <td className={overdue ? 'late' : ''}>{overdue}</td>
            <td>{due}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
