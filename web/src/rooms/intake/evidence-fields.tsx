import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FileView } from '../../api/types';
import { FileDrop } from '../../shared/files/file-drop';
import { FileList, takeBack } from '../../shared/files/file-list';
import { useWords } from '../../shared/words/use-words';
import type { ProofValues } from './new-call-values';

/** 凭证: numbers the customer gives, and files; a file that was dropped or pasted becomes an entry of its own. */
export function EvidenceFields() {
  const { t } = useTranslation();
  const { options } = useWords();
  const form = Form.useFormInstance();
  const files = (at: number) =>
    (form.getFieldValue(['evidence', at, 'files']) as FileView[] | undefined) ?? [];
  return (
    <Form.List name="evidence">
      {(fields, { add, remove }) => (
        <div className="proofs">
          {fields.map((field, index) => (
            <div key={field.key} className="proof">
              <Form.Item name={[field.name, 'kind']} label={t('calls.new.evidenceKind')}>
                <Select options={options('evidence')} />
              </Form.Item>
              <Form.Item name={[field.name, 'value']} label={t('calls.new.evidenceValue')}>
                <Input autoComplete="off" autoFocus={files(field.name).length === 0} />
              </Form.Item>
              <Button
                icon={<MinusCircleOutlined />}
                aria-label={t('calls.new.removeEvidence', { count: index + 1 })}
                onClick={() => {
                  for (const { id } of files(field.name)) takeBack(id);
                  remove(field.name);
                }}
              />
              <div className="proof-files">
                <FileList
                  files={files(field.name)}
                  label={t('files.list')}
                  onRemove={() => remove(field.name)}
                />
              </div>
            </div>
          ))}
          <FileDrop
            label={t('files.attach')}
            onUploaded={(file) => {
              const kind = file.mediaType.startsWith('image/') ? 'screenshot' : 'other';
              add({ kind, value: '', files: [file] } satisfies ProofValues);
            }}
          />
          <Button type="link" icon={<PlusOutlined />} onClick={() => add({ kind: 'order-number' })}>
            {t('calls.new.addEvidence')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
