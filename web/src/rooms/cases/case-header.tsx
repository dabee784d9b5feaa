import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseView } from '../../api/types';
import { WriteDown } from '../../shared/ui/write-down';
import { GradeTag, UrgencyBars } from '../../shared/ui/marks';
import { StepBar } from '../../shared/ui/step-bar';
import './case.css';

export function CaseHeader({ view, beside }: { view: CaseView; beside?: ReactNode }) {
  const { t } = useTranslation();
  const { owner, department } = view;
  return (
    <header className="case-head">
      <h1>
        <span>{view.title}</span>
        <GradeTag grade={view.grade} />
        <small>{view.number}</small>
      </h1>
      <div className="case-meta">
        <span className="tag tag-accent">{view.stateText}</span>
        <span>
          <i>{t('cases.urgency')}</i>
          <UrgencyBars urgency={view.urgency} />
        </span>
        <span>
          <i>{t('cases.owner')}</i>
          <b>{owner ? `${owner.name} ${owner.jobNumber}` : t('cases.noOwner')}</b>
        </span>
        {department.name && (
          <span>
            <i>{t('cases.department')}</i>
            <b>{department.name}</b>
          </span>
        )}
        {view.agent && (
          <span>
            <i>{t('cases.agent')}</i>
            <b>{`${view.agent.name} ${view.agent.jobNumber}`}</b>
          </span>
        )}
        {view.callNumber && (
          <span>
            <i>{t('cases.source')}</i>
            {view.source === 'feedback' ? (
              <Link to={`/feedback/${view.callNumber}`}>
                {t('cases.feedback', { number: view.callNumber })}
              </Link>
            ) : (
              <Link to={`/calls/${view.callNumber}`}>{t('cases.call', { number: view.callNumber })}</Link>
            )}
          </span>
        )}
        {view.round > 1 && <span className="tag">{t('cases.round', { round: view.round })}</span>}
        <Link to={`/cases/${view.number}/ticket`}>{t('forms.printTicket')}</Link>
        {view.solution && <WriteDown kind="case" number={view.number} />}
        {beside}
      </div>
      <StepBar steps={view.steps} label={t('cases.steps')} />
    </header>
  );
}
