import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { SuggestionView } from '../../api/types';
import { ActCard } from '../../shared/act/act-card';
import { useAct, type ActHeaders } from '../../shared/act/use-act';
import type { SuggestionForm } from './judge-forms';

type Why = { reason?: string };
type Send = (number: string, body: Why, headers: ActHeaders) => Promise<SuggestionView>;

/** The verdict is taken back, with its reason, and judged anew. */
export const ReconsiderForm = (given: SuggestionForm) => <ReasonForm {...given} send={reconsider} />;

/** The customer cannot be told; nobody is reminded of it any more. */
export const NoWordForm = (given: SuggestionForm) => <ReasonForm {...given} send={noWord} />;

const reconsider: Send = (number, body, headers) =>
  unwrap(
    api.POST('/api/suggestions/{number}/reconsideration', { params: { path: { number } }, headers, body }),
  );

const noWord: Send = (number, body, headers) =>
  unwrap(api.POST('/api/suggestions/{number}/no-notice', { params: { path: { number } }, headers, body }));

function ReasonForm({ item, name, onDone, onCancel, send }: SuggestionForm & { send: Send }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Why>();
  const act = useAct<Why, SuggestionView>({
    form,
    version: item.version,
    run: (body, headers) => send(item.number, body, headers),
    onDone,
  });
  return (
    <ActCard form={form} act={act} name={name} onCancel={onCancel}>
      <Form.Item<Why> name="reason" label={t('improvements.form.why')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActCard>
  );
}
