import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../shared/session';
import { subjectPath } from '../../shared/subject-path';
import { Section } from '../../shared/ui/states';
import { useLinks } from './use-improvements';
import './improvements.css';

type Given = { kind: 'call' | 'feedback' | 'follow-up' | 'case' | 'suggestion'; number: string };

/** What came out of a record: the suggestions in it and the items of the plan. Nothing where nothing did. */
export function ImprovementLinks({ kind, number }: Given) {
  const { t } = useTranslation();
  const may = useMay();
  const { data } = useLinks(kind, number, may('suggestion.read'));
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('improvements.links')}>
      <ul className="improvement-links">
        {data.items.map((one) => (
          <li key={one.number}>
            <Link to={subjectPath(one.kind, one.number) ?? '/'}>{one.number}</Link>{' '}
            <span className="tag">{one.stateText}</span>
            <p className="sm t2">{one.text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
