import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Evidence, FileView } from '../../../api/types';
import { FileDrop } from '../../../shared/files/file-drop';
import { FileList, takeBack } from '../../../shared/files/file-list';
import { Choice } from '../../../shared/ui/choice';
import { useWords } from '../../../shared/words/use-words';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';

type Values = Omit<Evidence, 'fileIds'> & { files?: FileView[] };

/** 补充凭证: a number, files, or both. */
export function EvidenceForm(props: FormProps) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<Values>();
  const files = Form.useWatch('files', { form, preserve: true }) ?? [];
  const act = useCaseAct<Values>(props, {
    form,
    adds: true,
    send: ({ kind, value }, how) =>
      api.POST('/api/cases/{number}/evidence', {
        ...how,
        body: { kind, value: value ?? '', fileIds: files.map(({ id }) => id) },
      }),
  });
  const keep = (next: FileView[]) => form.setFieldValue('files', next);
  return (
    <ActForm {...props} form={form} act={act} initialValues={{ kind: 'screenshot' }}>
      <Form.Item<Values> name="kind" label={t('calls.new.evidenceKind')}>
        <Choice label={t('calls.new.evidenceKind')} options={options('evidence')} />
      </Form.Item>
      <Form.Item<Values> name="value" label={t('calls.new.evidenceValue')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item label={t('files.list')}>
        <FileList
          files={files}
          label={t('files.list')}
          onRemove={(id) => {
            keep(files.filter((file) => file.id !== id));
            takeBack(id);
          }}
        />
        <FileDrop
          label={t('files.attach')}
          onUploaded={(file) =>
            keep([...((form.getFieldValue('files') as FileView[] | undefined) ?? []), file])
          }
        />
      </Form.Item>
    </ActForm>
  );
}
