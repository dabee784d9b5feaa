import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { NewStaff, StaffRow } from '../../api/types';
import { Merge } from '../../shared/merge/merge';
import type { MergeField } from '../../shared/merge/merge-rows';
import { DepartmentSelect, useDepartments } from './department-select';
import { usePeopleAct } from './people-act';
import { useRoles } from './use-roles';

/** A new person, or the same one changed. Lists show masked names, so the full one is typed again. */
export function StaffForm({ row, onDone }: { row: StaffRow | null; onDone: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewStaff>();
  const { data: roles } = useRoles();
  const act = usePeopleAct<NewStaff, StaffRow>({
    form,
    version: row?.version,
    onDone,
    run: ({ jobNumber, name, departmentId, roles: held, password }, headers) =>
      row
        ? unwrap(
            api.PUT('/api/staff/{jobNumber}', {
              params: { path: { jobNumber: row.jobNumber } },
              body: { name, departmentId, roles: held },
              headers,
            }),
          )
        : unwrap(
            api.POST('/api/staff', {
              body: { jobNumber, name, departmentId, roles: held, password },
              headers,
            }),
          ),
  });
  const merge = useMerge();
  const rules = [{ required: true, message: t('common.required') }];
  const start = { departmentId: row?.department.id, roles: row?.roles ?? [] };
  return (
    <Form
      name="staff"
      form={form}
      layout="vertical"
      initialValues={start}
      onFinish={(v) => void act.submit(v)}
    >
      <Merge
        form={form}
        problem={act.problem}
        seen={row ?? undefined}
        fields={merge}
        pending={act.pending}
        onSend={(version) => void act.submit(form.getFieldsValue(), version)}
        onBack={act.clear}
      >
        {!row && (
          <Form.Item<NewStaff> name="jobNumber" label={t('people.staff.jobNumber')} rules={rules}>
            <Input autoComplete="off" autoFocus />
          </Form.Item>
        )}
        <Form.Item<NewStaff>
          name="name"
          label={t('people.staff.name')}
          rules={rules}
          extra={row ? t('people.staff.nameNote') : undefined}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item<NewStaff> name="departmentId" label={t('people.staff.department')} rules={rules}>
          <DepartmentSelect by="id" />
        </Form.Item>
        <Form.Item<NewStaff> name="roles" label={t('people.staff.roles')} rules={rules}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={(roles?.roles ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Form.Item>
        {!row && (
          <Form.Item<NewStaff>
            name="password"
            label={t('people.staff.password')}
            extra={t('people.staff.passwordNote')}
            rules={rules}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" loading={act.pending}>
          {t('common.save')}
        </Button>
      </Merge>
    </Form>
  );
}

/** The name is not among them: lists and answers show it masked. */
function useMerge(): MergeField[] {
  const { data: roles } = useRoles();
  const { data: departments } = useDepartments();
  const roleName = (code: string) => roles?.roles.find((role) => role.code === code)?.name ?? code;
  return [
    {
      name: 'departmentId',
      word: 'department',
      of: (record) => (record as unknown as StaffRow).department.id,
      text: (id) => departments?.items.find((one) => one.id === id)?.name ?? '',
    },
    {
      name: 'roles',
      word: 'roles',
      of: ({ roles: held }) => held,
      text: (held) => ((held ?? []) as string[]).map(roleName).join(' '),
    },
  ];
}
