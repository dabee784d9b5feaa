import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Deputy, NewDeputy, StaffRow } from '../../api/types';
import { datePattern } from '../../shared/time/typed';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { ColleagueSelect } from './colleague-select';
import { usePeopleAct } from './people-act';

export function deputyText({ deputy, from, to }: Deputy, open: string) {
  return { name: `${deputy.name} ${deputy.jobNumber}`, from, to: to ?? open };
}

/** Who stands in for whom, from which day to which. */
export function Deputies({ row, onDone }: { row: StaffRow; onDone: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewDeputy>();
  const path = { jobNumber: row.jobNumber };
  const add = usePeopleAct<NewDeputy, StaffRow>({
    form,
    onDone,
    run: (values, headers) => {
      const body = { ...values, to: values.to?.trim() || null };
      return unwrap(api.POST('/api/staff/{jobNumber}/deputies', { params: { path }, body, headers }));
    },
  });
  const remove = usePeopleAct<string, unknown>({
    onDone,
    run: (id, headers) =>
      unwrap(
        api.DELETE('/api/staff/{jobNumber}/deputies/{id}', { params: { path: { ...path, id } }, headers }),
      ),
  });
  const required = { required: true, message: t('common.required') };
  const date = { pattern: datePattern, message: t('cases.form.dateFormat') };
  return (
    <section>
      <h2>{t('people.deputy.title')}</h2>
      <ProblemBar problem={remove.problem} />
      <ul className="plain">
        {row.deputies.map((deputy) => (
          <li key={deputy.id} className="flex">
            <span>{t('people.staff.deputy', deputyText(deputy, t('people.staff.open')))}</span>
            <span className="t3">{deputy.reason}</span>
            <Button size="small" className="push" onClick={() => void remove.submit(deputy.id)}>
              {t('people.deputy.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Form name="deputy" form={form} layout="vertical" onFinish={(values) => void add.submit(values)}>
        <ProblemBar problem={add.problem} />
        <Form.Item<NewDeputy> name="deputyJobNumber" label={t('people.deputy.jobNumber')} rules={[required]}>
          <ColleagueSelect />
        </Form.Item>
        <Form.Item<NewDeputy> name="from" label={t('people.deputy.from')} rules={[required, date]}>
          <Input placeholder="2026-02-14" />
        </Form.Item>
        <Form.Item<NewDeputy>
          name="to"
          label={t('people.deputy.to')}
          extra={t('people.deputy.toNote')}
          rules={[date]}
        >
          <Input placeholder="2026-02-14" />
        </Form.Item>
        <Form.Item<NewDeputy> name="reason" label={t('people.deputy.reason')} rules={[required]}>
          <Input />
        </Form.Item>
        <Button htmlType="submit" loading={add.pending}>
          {t('people.deputy.add')}
        </Button>
      </Form>
    </section>
  );
}
