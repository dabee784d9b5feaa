import { Checkbox, Input, InputNumber, Select } from 'antd';
import type { SettingMember } from '../../api/types';

type Given = { member: SettingMember; value: unknown; onChange: (value: unknown) => void; disabled: boolean };

/** One member of an entry, filled in by its kind. A list is written one word to a line. */
export function MemberField({ member, value, onChange, disabled }: Given) {
  const id = fieldId(member.path);
  switch (member.kind) {
    case 'number':
      return (
        <InputNumber
          id={id}
          min={0}
          precision={0}
          value={value as number}
          disabled={disabled}
          onChange={(next) => onChange(next)}
        />
      );
    case 'flag':
      return (
        <Checkbox
          id={id}
          checked={value === true}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
        />
      );
    case 'choice':
      return (
        <Select
          id={id}
          value={String(value ?? '')}
          disabled={disabled}
          style={{ minWidth: 160 }}
          options={member.choices.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={onChange}
        />
      );
    case 'list':
      return (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={(value as string[]).join('\n')}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value.split('\n'))}
        />
      );
    case 'names':
      return (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={namesText(value)}
          disabled={disabled}
          onChange={(event) => onChange(namesOf(event.target.value))}
        />
      );
    default:
      return (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 1, maxRows: 5 }}
          value={String(value ?? '')}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

export const fieldId = (path: string) => `member-${path.replaceAll('.', '-')}`;

type Name = { zh: string; en: string; row: string };

const namesText = (value: unknown) =>
  (value as Name[])
    .map(({ zh, en, row }) => [zh, en, row].filter((part) => part !== undefined).join(' | '))
    .join('\n');

/** "产品质量 | Product quality | S2-17", a name to a line; what is still missing stays missing, and the server says so. */
function namesOf(text: string): Partial<Name>[] {
  return text.split('\n').map((line) => {
    const [zh, en, row] = line.split('|').map((part) => part.trim());
    return { zh, en, row };
  });
}
