import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkItem } from '../api/types';
import { subjectPath } from '../shared/subject-path';
import { dateTime, shortText } from '../shared/time/format';
import { DueBadge } from '../shared/ui/clock-badge';
import { DayMark, GradeTag, UrgencyBars } from '../shared/ui/marks';
import { useWords } from '../shared/words/use-words';

/** The columns of any list of open work. */
export function useWorkColumns(): NonNullable<TableProps<WorkItem>['columns']> {
  const { t } = useTranslation();
  const { word } = useWords();
  return [
    {
      title: t('common.column.number'),
      render: (_, { kind, number }) => <Link to={subjectPath(kind, number) ?? ''}>{number}</Link>,
    },
    {
      title: t('common.column.title'),
      className: 'wraps wide',
      render: (_, { title, grade }) => (
        <>
          {title} <GradeTag grade={grade} />
        </>
      ),
    },
    { title: t('common.column.customer'), dataIndex: 'customer' },
    {
      title: t('common.column.type'),
      className: 'wraps',
      render: (_, { type }) => word('case-type', type),
    },
    {
      key: 'urgency',
      title: t('common.column.urgency'),
      render: (_, { urgency }) => <UrgencyBars urgency={urgency} />,
    },
    { title: t('common.column.state'), className: 'wraps', dataIndex: 'stateText' },
    {
      title: t('common.column.owner'),
      render: (_, { owner }) => (owner ? `${owner.name} ${owner.jobNumber}` : t('cases.noOwner')),
    },
    {
      title: t('common.column.due'),
      className: 'wraps',
      render: (_, { due }) =>
        due && (
          <>
            <span className="whole">
              {shortText(due.text)} <DayMark mark={due.mark} />
            </span>{' '}
            <DueBadge due={due} />
          </>
        ),
    },
    { title: t('common.column.created'), render: (_, { createdAt }) => dateTime(createdAt) },
  ];
}
