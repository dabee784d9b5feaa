import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Telling } from '../../../api/types';
import { Choice } from '../../../shared/ui/choice';
import { SatisfactionFields } from '../../../shared/ui/satisfaction-fields';
import { MarkedArea } from '../../../shared/words/marked-area';
import { useWords } from '../../../shared/words/use-words';
import { CommitmentField, decided } from '../../commitments/commitment-field';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';
import { NoticePreview } from './notice-preview';

/** What the customer has not answered yet is not sent as an empty answer. */
const said = ({ satisfaction, ...rest }: Telling): Telling =>
  Object.values(satisfaction ?? {}).some((one) => one !== undefined && one !== null && one !== '')
    ? { ...rest, satisfaction }
    : rest;

export function NoticeForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Telling>();
  const act = useCaseAct<Telling>(props, {
    form,
    send: (body, how) =>
      api.POST('/api/cases/{number}/notice', {
        ...how,
        body: said({ ...body, commitment: decided(body.commitment) }),
      }),
  });
  const { word, options } = useWords();
  const channel = Form.useWatch('channel', form) ?? 'telephone';
  const typed = Form.useWatch('text', form) ?? '';
  const sends = options('message-channel').some(({ value }) => value === channel);
  const inquiry = props.view.type === 'inquiry';
  const text = [props.view.result, props.view.solution].filter(Boolean).join('；');
  return (
    <ActForm {...props} form={form} act={act} initialValues={{ channel: 'telephone', text }}>
      <Form.Item<Telling> name="channel" label={t('cases.form.tell.channel')}>
        <Choice label={t('cases.form.tell.channel')} options={options('notice-channel')} />
      </Form.Item>
      <Form.Item<Telling>
        name="text"
        label={t('cases.form.tell.text')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <MarkedArea marked="answer" />
      </Form.Item>
      <CommitmentField form={form} texts={['text']} known={props.view.commitments} />
      {sends && <NoticePreview number={props.view.number} channel={channel} text={typed} />}
      {inquiry && (
        <Form.Item<Telling> name="understood" valuePropName="checked">
          <Checkbox>{t('cases.form.tell.understood')}</Checkbox>
        </Form.Item>
      )}
      {!sends && (
        <blockquote className="quote">
          {t('common.quoted', { text: word('call-line', 'satisfaction') })}
        </blockquote>
      )}
      <SatisfactionFields name={['satisfaction']} reasonNote={t('cases.form.tell.reasonNote')} />
    </ActForm>
  );
}
