import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { NewRemedy } from '../../../api/types';
import { MarkedArea } from '../../../shared/words/marked-area';
import { useWords } from '../../../shared/words/use-words';
import { ColleagueSelect } from '../../people/colleague-select';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';

/** Which of the fields a kind needs; what it lacks the server says. */
const wanted: Record<string, 'amount' | 'waybill' | 'condition'> = {
  compensation: 'amount',
  shipment: 'waybill',
  inspection: 'condition',
};
const simple = ['repair', 'replacement', 'apology', 'improvement', 'expedite', 'other'];

/** A measure: the proposed kinds come first. */
export function RemedyForm(props: FormProps) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<NewRemedy>();
  const act = useCaseAct<NewRemedy>(props, {
    form,
    adds: true,
    send: (body, how) => api.POST('/api/cases/{number}/remedies', { ...how, body }),
  });
  const kind = Form.useWatch('kind', form);
  const proposed = props.view.remedies.proposed.map(({ code }) => code);
  const kinds = [...options('remedy-kind')].sort(
    (a, b) => Number(proposed.includes(b.value)) - Number(proposed.includes(a.value)),
  );
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActForm {...props} form={form} act={act} initialValues={{ kind: kinds[0]?.value }}>
      <div className="two">
        <Form.Item<NewRemedy> name="kind" label={t('remedies.form.kind')} rules={required}>
          <Select options={kinds} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item<NewRemedy>
          name="ownerJobNumber"
          label={t('remedies.form.owner')}
          extra={t('remedies.form.ownerNote')}
        >
          <ColleagueSelect />
        </Form.Item>
      </div>
      <More asks={wanted[kind ?? '']} />
      <Form.Item<NewRemedy> name="text" label={t('remedies.form.text')}>
        <MarkedArea marked="record" minRows={2} />
      </Form.Item>
    </ActForm>
  );
}

function More({ asks }: { asks?: string }) {
  if (asks === 'amount') return <Amount />;
  if (asks === 'waybill') return <Waybill />;
  return asks === 'condition' ? <Condition /> : null;
}

function Amount() {
  const { t } = useTranslation();
  const { options } = useWords();
  return (
    <div className="two">
      <Form.Item<NewRemedy> name="compensation" label={t('remedies.form.compensation')}>
        <Select options={options('compensation-kind')} />
      </Form.Item>
      <Form.Item<NewRemedy> name="yuan" label={t('remedies.form.yuan')} extra={t('remedies.form.yuanNote')}>
        <InputNumber min={0} precision={2} style={{ width: '100%' }} />
      </Form.Item>
    </div>
  );
}

function Waybill() {
  const { t } = useTranslation();
  const { options } = useWords();
  return (
    <>
      <div className="two">
        {(['product', 'carrier'] as const).map((name) => (
          <Form.Item<NewRemedy> key={name} name={name} label={t(`remedies.form.${name}`)}>
            <Input autoComplete="off" />
          </Form.Item>
        ))}
      </div>
      <div className="two">
        <Form.Item<NewRemedy> name="waybill" label={t('remedies.form.waybill')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item<NewRemedy> name="payer" label={t('remedies.form.payer')}>
          <Select allowClear options={options('freight-payer')} />
        </Form.Item>
      </div>
    </>
  );
}

function Condition() {
  const { t } = useTranslation();
  const { options } = useWords();
  return (
    <>
      <div className="two">
        <Form.Item<NewRemedy>
          name="condition"
          label={t('remedies.form.condition')}
          extra={t('remedies.form.conditionNote')}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item<NewRemedy> name="then" label={t('remedies.form.then')}>
          <Select options={options('remedy-kind').filter(({ value }) => simple.includes(value))} />
        </Form.Item>
      </div>
      <Form.Item<NewRemedy> name="thenText" label={t('remedies.form.thenText')}>
        <Input autoComplete="off" />
      </Form.Item>
    </>
  );
}
