import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { AbsenceTable } from '../../rooms/people/absence-table';
import { DepartmentTable } from '../../rooms/people/department-table';
import { RoleTable } from '../../rooms/people/role-table';
import { StaffTable } from '../../rooms/people/staff-table';
import { useMay } from '../../shared/session';
import '../../shared/ui/list.css';
import { usePageTitle } from '../page-title';

const tabs = { staff: StaffTable, departments: DepartmentTable, absences: AbsenceTable, roles: RoleTable };
const names = ['staff', 'departments', 'absences', 'roles'] as const;

export function PeoplePage() {
  const { t } = useTranslation();
  const may = useMay();
  const [params] = useSearchParams();
  const asked = params.get('tab');
  const open = names.filter((name) => name !== 'absences' || may('people.absence'));
  const tab = open.find((name) => name === asked) ?? 'staff';
  const Shown = tabs[tab];
  usePageTitle(t('people.title'));
  return (
    <main className="page">
      <h1>{t('people.title')}</h1>
      <nav className="views page-views" aria-label={t('people.tabs')}>
        {open.map((name) => (
          <Link key={name} to={`?tab=${name}`} aria-current={name === tab ? 'page' : undefined}>
            {t(`people.tab.${name}`)}
          </Link>
        ))}
      </nav>
      <Shown />
    </main>
  );
}
