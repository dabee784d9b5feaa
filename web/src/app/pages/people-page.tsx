import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { DepartmentTable } from '../../rooms/people/department-table';
import { RoleTable } from '../../rooms/people/role-table';
import { StaffTable } from '../../rooms/people/staff-table';
import '../../shared/ui/list.css';
import { usePageTitle } from '../page-title';

const tabs = { staff: StaffTable, departments: DepartmentTable, roles: RoleTable };
const names = ['staff', 'departments', 'roles'] as const;

export function PeoplePage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const asked = params.get('tab');
  const tab = names.find((name) => name === asked) ?? 'staff';
  const Shown = tabs[tab];
  usePageTitle(t('people.title'));
  return (
    <main className="page">
      <h1>{t('people.title')}</h1>
      <nav className="views page-views" aria-label={t('people.tabs')}>
        {names.map((name) => (
          <Link key={name} to={`?tab=${name}`} aria-current={name === tab ? 'page' : undefined}>
            {t(`people.tab.${name}`)}
          </Link>
        ))}
      </nav>
      <Shown />
    </main>
  );
}
