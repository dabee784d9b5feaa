import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanText } from '../../api/types';
import { Choice } from '../../shared/ui/choice';
import { useWords } from '../../shared/words/use-words';
import { DayField } from '../../shared/ui/day-field';
import { ColleagueSelect } from '../people/colleague-select';

/** What is changed, of which kind, by whom, until which day; and why, where it changes. */
export function PlanFields({ again }: { again: boolean }) {
  const { t } = useTranslation();
  const { options } = useWords();
  return (
    <>
      <Form.Item<PlanText> name="text" label={t('improvements.form.text')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
      <Form.Item<PlanText> name="kind" label={t('improvements.form.kind')}>
        <Choice label={t('improvements.form.kind')} options={options('improvement-kind')} />
      </Form.Item>
      <div className="two">
        <Form.Item<PlanText> name="ownerJobNumber" label={t('improvements.form.owner')}>
          <ColleagueSelect />
        </Form.Item>
        <Form.Item<PlanText> name="dueOn" label={t('improvements.form.dueOn')}>
          <DayField />
        </Form.Item>
      </div>
      {again && (
        <Form.Item<PlanText> name="reason" label={t('improvements.form.reason')}>
          <Input maxLength={500} />
        </Form.Item>
      )}
    </>
  );
}

/** An empty day is none. */
export const planned = (plan: PlanText): PlanText => ({ ...plan, dueOn: plan.dueOn || null });
