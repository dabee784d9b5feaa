import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAddressCut } from '../../shared/address-cut';
import '../../shared/ui/list.css';
import { useWords } from '../../shared/words/use-words';
import { useDepartments } from '../people/department-select';

const cuts = ['q', 'state', 'department', 'urgency', 'type'] as const;

export const useCaseCut = () => useAddressCut('/cases', cuts);

/** The lists by which cases are cut. */
export function CaseFilters({ cut: { read, set } }: { cut: ReturnType<typeof useCaseCut> }) {
  const { t } = useTranslation();
  const { options } = useWords();
  const { data } = useDepartments();
  const departments = (data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const states = [{ value: 'open', label: t('cases.list.open') }, ...options('case-state')];
  const lists = [
    { name: 'state' as const, label: t('common.column.state'), options: states, width: 130 },
    { name: 'department' as const, label: t('cases.department'), options: departments, width: 130 },
    { name: 'urgency' as const, label: t('cases.urgency'), options: options('urgency-hotline'), width: 120 },
    { name: 'type' as const, label: t('common.column.type'), options: options('case-type'), width: 120 },
  ];
  return (
    <div className="list-cuts">
      {lists.map(({ name, label, options: choices, width }) => (
        <Select
          key={name}
          aria-label={label}
          placeholder={label}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width }}
          value={read[name] || undefined}
          options={choices}
          onChange={(value: string | undefined) => set({ [name]: value })}
        />
      ))}
    </div>
  );
}
