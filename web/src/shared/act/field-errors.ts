import type { FormInstance } from 'antd';
import type { FieldError, Problem } from '../../api/types';

/** description.event → ['description', 'event']; evidence[0].value → ['evidence', 0, 'value'] */
export const pathOf = (field: string): (string | number)[] =>
  field
    .replace(/^\$\.?/, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/**
 * Puts the errors of a problem beside their fields and gives back those without one. Only the
 * messages are set: what was typed stays.
 */
export function showFieldErrors(form: FormInstance, problem: Problem): FieldError[] {
  const known = new Set(Object.keys(form.getFieldsError().reduce(collect, {})));
  const errors = problem.errors ?? [];
  const placed = errors.filter(({ field }) => known.has(pathOf(field).join('.')));
  form.setFields(placed.map(({ field, message }) => ({ name: pathOf(field), errors: [message] })));
  const first = placed[0];
  if (first) form.focusField?.(pathOf(first.field));
  return errors.filter((error) => !placed.includes(error));
}

const collect = (seen: Record<string, true>, { name }: { name: (string | number)[] }) => {
  seen[name.join('.')] = true;
  return seen;
};
