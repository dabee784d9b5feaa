import { useParams } from 'react-router';
import { useCase } from '../../rooms/cases/use-case';
import { CasePanes } from '../chosen/case-panes';
import { usePageTitle } from '../page-title';
import '../panes.css';

export function CasePage() {
  const { number = '' } = useParams();
  const { data } = useCase(number);
  usePageTitle(data ? `${number} ${data.title}` : number);
  return (
    <div className="panes no-list">
      <CasePanes number={number} back="/cases" />
    </div>
  );
}
