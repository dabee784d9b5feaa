import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CustomerCard, HoldText, HoldView, LiftText } from '../../api/types';
import { ActCard } from '../../shared/act/act-card';
import { useAct } from '../../shared/act/use-act';
import { announce } from '../../shared/ui/announcer';
import { Choice } from '../../shared/ui/choice';
import { useWords } from '../../shared/words/use-words';
import { useChanged } from './use-keeping';
import { Whose } from './whose';

const kinds = ['call', 'phone-call', 'case', 'feedback', 'old-ticket', 'customer'];

export function PlaceForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const changed = useChanged();
  const [form] = Form.useForm<HoldText>();
  const customer = Form.useWatch('kind', form) === 'customer';
  const [whose, setWhose] = useState<CustomerCard | null>(null);
  const act = useAct<HoldText, HoldView>({
    form,
    run: (said, headers) => {
      const body = said.kind === 'customer' ? { ...said, number: whose?.id } : said;
      return unwrap(api.POST('/api/keeping/holds', { headers, body }));
    },
    onDone: ({ number }) => {
      announce(t('keeping.placed', { number }));
      changed();
      onDone();
    },
  });
  return (
    <ActCard
      form={form}
      act={act}
      name={t('keeping.place')}
      initialValues={{ kind: 'case' }}
      onCancel={onDone}
    >
      <Form.Item<HoldText> name="kind" label={t('keeping.about')}>
        <Choice
          label={t('keeping.about')}
          options={kinds.map((kind) => ({ value: kind, label: word('subject-kind', kind) }))}
        />
      </Form.Item>
      {customer ? (
        <Whose whose={whose} onChoose={setWhose} />
      ) : (
        <Form.Item<HoldText> name="number" label={t('keeping.number')}>
          <Input maxLength={40} />
        </Form.Item>
      )}
      <Form.Item<HoldText> name="reason" label={t('keeping.reason')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActCard>
  );
}

export function LiftForm({ hold, onDone }: { hold: HoldView; onDone: () => void }) {
  const { t } = useTranslation();
  const changed = useChanged();
  const [form] = Form.useForm<LiftText>();
  const act = useAct<LiftText, HoldView>({
    form,
    version: hold.version,
    run: (body, headers) =>
      unwrap(
        api.POST('/api/keeping/holds/{number}/lift', {
          params: { path: { number: hold.number } },
          headers,
          body,
        }),
      ),
    onDone: () => {
      announce(t('keeping.liftDone', { number: hold.number }));
      changed();
      onDone();
    },
  });
  return (
    <ActCard form={form} act={act} name={t('keeping.liftOf', { number: hold.number })} onCancel={onDone}>
      <Form.Item<LiftText> name="reason" label={t('keeping.reason')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActCard>
  );
}
