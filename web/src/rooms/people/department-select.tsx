import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

type Given = {
  id?: string;
  value?: string;
  onChange?: (code: string) => void;
  onPick?: () => void;
  by?: 'code' | 'id';
  placeholder?: string;
  /** Where no field of a form names it. */
  label?: string;
};

export const useDepartments = () =>
  useQuery({
    queryKey: ['departments'],
    queryFn: () => unwrap(api.GET('/api/departments')),
    staleTime: 60_000,
  });

export function DepartmentSelect({ id, value, onChange, onPick, by = 'code', placeholder, label }: Given) {
  const { data } = useDepartments();
  const options = (data?.items ?? []).map((department) => ({
    value: department[by],
    label: department.name,
  }));
  return (
    <Select
      id={id}
      aria-label={label}
      value={value}
      placeholder={placeholder}
      allowClear={placeholder !== undefined}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={(next: string) => {
        onChange?.(next);
        onPick?.();
      }}
    />
  );
}
