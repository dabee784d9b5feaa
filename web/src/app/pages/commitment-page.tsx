import { Navigate, useParams } from 'react-router';
import { useCommitment } from '../../rooms/commitments/use-commitment';
import { subjectPath } from '../../shared/subject-path';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

/** A commitment has no page of its own: its number leads to where it was made. */
export function CommitmentPage() {
  const { number = '' } = useParams();
  usePageTitle(number);
  const query = useCommitment(number);
  return (
    <main className="page">
      <Loaded query={query}>
        {({ aboutKind, aboutNumber }) => <Navigate to={subjectPath(aboutKind, aboutNumber) ?? '/'} replace />}
      </Loaded>
    </main>
  );
}
