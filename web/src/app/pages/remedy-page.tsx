import { Navigate, useParams } from 'react-router';
import { useRemedy } from '../../rooms/remedies/use-remedies';
import { subjectPath } from '../../shared/subject-path';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

/** A measure has no page of its own: its number leads to what it is about. */
export function RemedyPage() {
  const { number = '' } = useParams();
  usePageTitle(number);
  const query = useRemedy(number);
  return (
    <main className="page">
      <Loaded query={query}>
        {({ aboutKind, aboutNumber }) => <Navigate to={subjectPath(aboutKind, aboutNumber) ?? '/'} replace />}
      </Loaded>
    </main>
  );
}
