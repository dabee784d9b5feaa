import { Button, Checkbox, Drawer, Form, Input, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { DepartmentEdit, DepartmentRow, NewDepartment } from '../../api/types';
import { useMay } from '../../shared/session';
import { DataTable } from '../../shared/ui/data-table';
import { Merge } from '../../shared/merge/merge';
import type { MergeField } from '../../shared/merge/merge-rows';
import { Loaded } from '../../shared/ui/states';
import { ColleagueSelect, useColleagues } from './colleague-select';
import { useDepartments } from './department-select';
import { usePeopleAct } from './people-act';

type Values = NewDepartment & DepartmentEdit;

export function DepartmentTable() {
  const { t } = useTranslation();
  const may = useMay();
  const query = useDepartments();
  const [open, setOpen] = useState<DepartmentRow | 'new' | null>(null);
  const row = open === 'new' ? null : open;
  const columns: TableProps<DepartmentRow>['columns'] = [
    { title: t('people.department.code'), dataIndex: 'code' },
    { title: t('people.department.name'), dataIndex: 'name' },
    {
      title: t('people.department.head'),
      render: (_, { head }) => (head ? `${head.name} ${head.jobNumber}` : t('common.dash')),
    },
    {
      title: t('people.department.serviceCentre'),
      render: (_, { serviceCentre }) => t(serviceCentre ? 'common.yes' : 'common.no'),
    },
    { title: t('people.department.staff'), dataIndex: 'staffCount', align: 'right' },
    {
      title: <span className="sr-only">{t('people.department.edit')}</span>,
      render: (_, department) =>
        may('people.write') && (
          <Button size="small" onClick={() => setOpen(department)}>
            {t('people.department.edit')}
            <span className="sr-only">{department.name}</span>
          </Button>
        ),
    },
  ];
  return (
    <>
      {may('people.write') && (
        <div className="page-head">
          <Button type="primary" className="push" onClick={() => setOpen('new')}>
            {t('people.department.add')}
          </Button>
        </div>
      )}
      <Loaded query={query}>
        {(data) => (
          <DataTable
            label={t('people.department.title')}
            rows={data.items}
            columns={columns}
            rowKey={({ id }) => id}
            empty={t('people.department.empty')}
          />
        )}
      </Loaded>
      <Drawer
        open={open !== null}
        onClose={() => setOpen(null)}
        destroyOnHidden
        size={400}
        title={row?.name ?? t('people.department.add')}
      >
        <DepartmentForm row={row} onDone={() => setOpen(null)} />
      </Drawer>
    </>
  );
}

function DepartmentForm({ row, onDone }: { row: DepartmentRow | null; onDone: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const act = usePeopleAct<Values, DepartmentRow>({
    form,
    version: row?.version,
    onDone,
    run: ({ code, ...body }, headers) =>
      row
        ? unwrap(api.PUT('/api/departments/{id}', { params: { path: { id: row.id } }, body, headers }))
        : unwrap(
            api.POST('/api/departments', {
              body: { code, name: body.name, serviceCentre: body.serviceCentre },
              headers,
            }),
          ),
  });
  const rules = [{ required: true, message: t('common.required') }];
  const merge = useMerge();
  const start = row ? { ...row, headJobNumber: row.head?.jobNumber } : { serviceCentre: false };
  return (
    <Form
      name="department"
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
          <Form.Item<Values> name="code" label={t('people.department.code')} rules={rules}>
            <Input autoFocus autoComplete="off" />
          </Form.Item>
        )}
        <Form.Item<Values> name="name" label={t('people.department.name')} rules={rules}>
          <Input autoComplete="off" />
        </Form.Item>
        {row && (
          <Form.Item<Values> name="headJobNumber" label={t('people.department.head')}>
            <ColleagueSelect />
          </Form.Item>
        )}
        <Form.Item<Values> name="serviceCentre" valuePropName="checked">
          <Checkbox>{t('people.department.serviceCentre')}</Checkbox>
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={act.pending}>
          {t('common.save')}
        </Button>
      </Merge>
    </Form>
  );
}

function useMerge(): MergeField[] {
  const { t } = useTranslation();
  const { data: colleagues } = useColleagues();
  const person = (jobNumber: unknown) => colleagues?.items.find((one) => one.jobNumber === jobNumber)?.name;
  return [
    { name: 'name', word: 'name', of: ({ name }) => name },
    {
      name: 'headJobNumber',
      word: 'head',
      of: (record) => (record as unknown as DepartmentRow).head?.jobNumber,
      text: (jobNumber) => [person(jobNumber), jobNumber].filter(Boolean).join(' '),
    },
    {
      name: 'serviceCentre',
      word: 'service-centre',
      of: ({ serviceCentre }) => serviceCentre,
      text: (is) => t(is ? 'common.yes' : 'common.no'),
    },
  ];
}
