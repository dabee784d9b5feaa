import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FeedbackRow } from '../../api/types';
import { dateTime } from '../../shared/time/format';
import { UrgencyBars } from '../../shared/ui/marks';
import { useWords } from '../../shared/words/use-words';
import './feedback.css';

type Columns = NonNullable<TableProps<FeedbackRow>['columns']>;

const Long = ({ text }: { text: string | null | undefined }) => (
  <span className="feedback-long" title={text ?? undefined}>
    {text}
  </span>
);

export type FeedbackLook = 'short' | 'queue' | 'form' | 'suggestions';

/** The list in one of three looks: what to work by, the eighteen columns of the form, or the suggestions alone. */
export function useFeedbackColumns(look: FeedbackLook): Columns {
  const short = useShort();
  const form = useForm();
  const suggestions = useSuggestions();
  return { short, queue: short, form, suggestions }[look];
}

const number = (title: string): Columns[number] => ({
  title,
  render: (_, row) => <Link to={`/feedback/${row.number}`}>{row.number}</Link>,
});

function useShort(): Columns {
  const { t } = useTranslation();
  const { word } = useWords();
  const column = (code: string) => word('feedback-column', code);
  return [
    number(column('number')),
    { title: column('received-at'), render: (_, { receivedAt }) => dateTime(receivedAt) },
    { title: column('customer'), dataIndex: 'customer' },
    {
      title: column('customer-type'),
      className: 'wraps',
      render: (_, row) => word('customer-type', row.customerType),
    },
    { title: column('category'), dataIndex: 'categoryLabel' },
    {
      title: column('detail'),
      className: 'wraps wide',
      render: (_, { detail }) => <Long text={detail} />,
    },
    { title: column('urgency'), render: (_, { urgency }) => <UrgencyBars urgency={urgency} /> },
    { title: word('feedback-fact', 'priority'), render: (_, { priority }) => word('priority', priority) },
    { title: column('department'), className: 'wraps', dataIndex: 'department' },
    { title: column('owner'), className: 'wraps', dataIndex: 'owner' },
    {
      title: word('feedback-fact', 'timeliness'),
      render: (_, { onTime }) =>
        onTime !== null && (
          <span className={onTime ? 'ok-text' : 'late-text'}>
            {t(onTime ? 'feedback.list.onTime' : 'feedback.list.late')}
          </span>
        ),
    },
    {
      title: column('satisfaction'),
      className: 'wraps',
      render: (_, { satisfaction }) => word('satisfaction-level', satisfaction),
    },
  ];
}

function useForm(): Columns {
  const { options } = useWords();
  return options('feedback-column').map(({ value, label }, index) =>
    value === 'number'
      ? number(label)
      : { title: label, render: (_, { cells }) => <Long text={cells[index]} /> },
  );
}

function useSuggestions(): Columns {
  const { word } = useWords();
  const column = (code: string) => word('feedback-column', code);
  return [
    number(column('number')),
    { title: column('suggestion'), className: 'wraps wide', dataIndex: 'suggestion' },
    { title: column('category'), dataIndex: 'categoryLabel' },
    { title: column('product'), render: (_, { cells }) => cells[7] },
    { title: column('received-at'), render: (_, { receivedAt }) => dateTime(receivedAt) },
  ];
}
