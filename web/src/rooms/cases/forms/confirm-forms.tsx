import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Closing } from '../../../api/types';
import { MarkedArea } from '../../../shared/words/marked-area';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';

type Nothing = Record<string, never>;

export function FetchForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Nothing>();
  const act = useCaseAct<Nothing>(props, {
    form,
    send: (_, how) => api.POST('/api/cases/{number}/fetch', how),
  });
  return (
    <ActForm {...props} form={form} act={act}>
      <p className="card-note">{t('cases.form.fetch')}</p>
    </ActForm>
  );
}

export function ArchiveForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Nothing>();
  const act = useCaseAct<Nothing>(props, {
    form,
    send: (_, how) => api.POST('/api/cases/{number}/archive', how),
  });
  return (
    <ActForm {...props} form={form} act={act}>
      <p className="card-note">{t('cases.form.archive')}</p>
    </ActForm>
  );
}

export function ClosureForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Nothing>();
  const act = useCaseAct<Nothing>(props, {
    form,
    send: (_, how) => api.POST('/api/cases/{number}/closure', { ...how, body: {} }),
  });
  return (
    <ActForm {...props} form={form} act={act}>
      <p className="card-note">{t('cases.form.closeNote')}</p>
    </ActForm>
  );
}

/** Closing although something is open: only with a reason, and only by who may. */
export function ExceptionForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Closing>();
  const act = useCaseAct<Closing>(props, {
    form,
    send: (body, how) => api.POST('/api/cases/{number}/closure', { ...how, body }),
  });
  return (
    <ActForm {...props} form={form} act={act}>
      <Form.Item<Closing>
        name="exceptionReason"
        label={t('cases.form.close.exceptionReason')}
        extra={t('cases.form.close.exceptionNote')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <MarkedArea marked="record" minRows={2} />
      </Form.Item>
    </ActForm>
  );
}
