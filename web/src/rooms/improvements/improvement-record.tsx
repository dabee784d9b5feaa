import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImprovementView } from '../../api/types';
import { dateTime } from '../../shared/time/format';
import '../../shared/ui/work.css';
import { useActing } from './acting';
import './improvements.css';
import { CompleteForm, ScheduleForm } from './plan-forms';
import { SourceLink } from './source-link';
import { FactCard } from './suggestion-record';

type Given = { item: ImprovementView; late?: ReactNode; history: ReactNode };

/** An item of the plan: what is changed, by whom, until when, and what it brought. */
export function ImprovementRecord({ item, late, history }: Given) {
  const { t } = useTranslation();
  const acting = useActing(item.actions, ({ code, ...props }) =>
    code === 'schedule' ? <ScheduleForm item={item} {...props} /> : <CompleteForm item={item} {...props} />,
  );
  return (
    <div className="work">
      <div className="improvement-head">
        <h1>{t('improvements.planItem', { number: item.number })}</h1>
        <span className={`tag suggestion-${item.state}`}>{item.stateText}</span>
        {item.late && <span className="tag late-text">{t('improvements.planList.late')}</span>}
      </div>
      <blockquote className="quote">{item.text}</blockquote>
      {late}
      {acting.bar}
      {acting.form}
      {history}
    </div>
  );
}

/** Who does it until when, where it comes from and what it brought, beside it. */
export function ImprovementFacts({ item }: { item: ImprovementView }) {
  const { t } = useTranslation();
  const lines: [string, ReactNode][] = [
    [t('improvements.planList.kind'), item.kindText],
    [t('improvements.planList.owner'), item.owner?.name ?? t('improvements.planList.nobody')],
    [t('improvements.planList.due'), item.dueOn],
    [t('improvements.department'), item.department],
    [
      t('improvements.source'),
      <SourceLink key="s" kind={item.aboutKind} kindText={item.aboutKindText} number={item.aboutNumber} />,
    ],
    [t('improvements.remedy'), item.remedyNumber],
    [t('improvements.customer'), item.customer],
    [
      t('improvements.madeBy'),
      t('improvements.byAt', { name: item.madeBy?.name ?? '', at: dateTime(item.recordedAt) }),
    ],
    [t('improvements.doneAt'), item.doneAt && dateTime(item.doneAt)],
    [t('improvements.effect'), item.effect],
  ];
  return <FactCard title={t('improvements.planFacts')} lines={lines} />;
}
