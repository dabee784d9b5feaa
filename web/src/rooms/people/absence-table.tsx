import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { AbsenceKind, AbsenceRow, NewAbsence } from '../../api/types';
import { datePattern } from '../../shared/time/typed';
import { DataTable } from '../../shared/ui/data-table';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { Loaded } from '../../shared/ui/states';
import { DayField } from '../../shared/ui/day-field';
import { ColleagueSelect } from './colleague-select';
import { usePeopleAct } from './people-act';

/** Who is away, who stands in, and the line on which it is entered. */
export function AbsenceTable() {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['absences'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) => unwrap(api.GET('/api/absences', { params: { query: { after } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const end = usePeopleAct<string, unknown>({
    run: (id, headers) => unwrap(api.DELETE('/api/absences/{id}', { params: { path: { id } }, headers })),
  });
  const person = (row: { name: string; jobNumber: string }) => `${row.name} ${row.jobNumber}`;
  return (
    <Loaded query={query}>
      {(data) => (
        <>
          <AbsenceForm kinds={data.pages[0]?.kinds ?? []} />
          <ProblemBar problem={end.problem} />
          <DataTable<AbsenceRow>
            label={t('people.absence.title')}
            rows={data.pages.flatMap((page) => page.items)}
            rowKey={(row) => row.id}
            empty={t('people.absence.empty')}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            columns={[
              { title: t('people.absence.person'), render: (_, row) => person(row.person) },
              { title: t('people.absence.days'), render: (_, row) => `${row.from} – ${row.to}` },
              { title: t('people.absence.kind'), dataIndex: 'kindText' },
              {
                title: t('people.absence.deputy'),
                render: (_, row) => (row.deputy ? person(row.deputy) : t('people.absence.nobody')),
              },
              { title: t('people.absence.reason'), dataIndex: 'reason' },
              {
                title: <span className="sr-only">{t('people.absence.end')}</span>,
                render: (_, row) => (
                  <Button size="small" onClick={() => void end.submit(row.id)}>
                    {t('people.absence.end')}
                    <span className="sr-only">{person(row.person)}</span>
                  </Button>
                ),
              },
            ]}
          />
        </>
      )}
    </Loaded>
  );
}

function AbsenceForm({ kinds }: { kinds: AbsenceKind[] }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewAbsence>();
  const add = usePeopleAct<NewAbsence, AbsenceRow>({
    form,
    run: (body, headers) => unwrap(api.POST('/api/absences', { body, headers })),
    onDone: () => form.resetFields(),
  });
  const required = { required: true, message: t('common.required') };
  const date = { pattern: datePattern, message: t('cases.form.dateFormat') };
  return (
    <Form
      name="absence"
      form={form}
      layout="vertical"
      className="absence-form"
      initialValues={{ kind: 'leave' }}
      onFinish={(values) => void add.submit(values)}
    >
      <ProblemBar problem={add.problem} />
      <Form.Item<NewAbsence> name="jobNumber" label={t('people.absence.person')} rules={[required]}>
        <ColleagueSelect />
      </Form.Item>
      <Form.Item<NewAbsence> name="kind" label={t('people.absence.kind')} rules={[required]}>
        <Select options={kinds.map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
      <Form.Item<NewAbsence> name="from" label={t('people.deputy.from')} rules={[required, date]}>
        <DayField />
      </Form.Item>
      <Form.Item<NewAbsence> name="to" label={t('people.deputy.to')} rules={[required, date]}>
        <DayField />
      </Form.Item>
      <Form.Item<NewAbsence> name="deputyJobNumber" label={t('people.absence.deputy')}>
        <ColleagueSelect />
      </Form.Item>
      <Form.Item<NewAbsence> name="reason" label={t('people.absence.reason')} rules={[required]}>
        <Input maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={add.pending}>
        {t('people.absence.add')}
      </Button>
    </Form>
  );
}
