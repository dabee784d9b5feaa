import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

type Given = { id?: string; value?: string; onChange?: (jobNumber?: string) => void; department?: string };

export const useColleagues = (department?: string) =>
  useQuery({
    queryKey: ['colleagues', department ?? ''],
    queryFn: () => unwrap(api.GET('/api/colleagues', { params: { query: { department } } })),
  });

export function ColleagueSelect({ id, value, onChange, department }: Given) {
  const { t } = useTranslation();
  const { data, isPending } = useColleagues(department);
  const options = (data?.items ?? []).map(({ jobNumber, name }) => ({
    value: jobNumber,
    label: `${name} ${jobNumber}`,
  }));
  return (
    <Select
      id={id}
      value={value}
      options={options}
      allowClear
      notFoundContent={isPending ? t('common.loading') : undefined}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={onChange}
    />
  );
}
