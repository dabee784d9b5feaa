import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, Input } from 'antd';
import { http, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Merge } from '../src/shared/merge/merge';
import { changesOf, mergeRows, type MergeField } from '../src/shared/merge/merge-rows';
import { server, show } from './house';

const fields: MergeField[] = [
  { name: 'department', word: 'department', of: (record) => (record.department as { code: string }).code },
  { name: 'result', word: 'result', of: ({ result }) => result },
];
const seen = {
  version: 4,
  department: { code: 'technology', name: '技术部' },
  result: null,
  stateText: '处理中',
};
const now = {
  version: 5,
  department: { code: 'sales', name: '销售部' },
  result: '已换新',
  stateText: '已处理',
};

describe('two versions', () => {
  it('differ where both hold something else; what one person did not touch is taken from the other', () => {
    const mine = { department: 'technology', result: '已修好' };
    expect(mergeRows({ fields, mine, now, seen })).toMatchObject([
      { name: 'department', mine: 'technology', now: 'sales', start: 'now' },
      { name: 'result', mine: '已修好', now: '已换新', start: 'mine' },
    ]);
  });

  it('are not asked about where they agree, an empty text and none being the same', () => {
    expect(
      mergeRows({ fields, mine: { department: 'sales', result: '' }, now: { ...now, result: null } }),
    ).toEqual([]);
  });

  it('keep what was typed when nobody knows what was there before', () => {
    const rows = mergeRows({ fields, mine: { department: 'technology', result: '' }, now });
    expect(rows.map(({ start }) => start)).toEqual(['mine', 'mine']);
  });

  it('name a state in the language of now, whatever it was fetched in', () => {
    const english = (list: string, code: string) => `${list} ${code}`;
    const [first] = changesOf({ ...seen, state: 'open' }, { ...now, state: 'handled' }, [], english);
    expect(first).toEqual({ word: 'state', from: 'case-state open', to: 'case-state handled' });
  });

  it('are told apart beyond the fields of the form', () => {
    expect(changesOf(seen, now, ['result'])).toEqual([
      { word: 'state', from: '处理中', to: '已处理' },
      { word: 'department', from: '技术部', to: '销售部' },
    ]);
  });
});

const words = { 'field.department': '部门', 'field.result': '处理结果', 'field.state': '状态' };
const sent = vi.fn();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  sent.mockClear();
  server.use(http.get('*/api/words', () => HttpResponse.json({ values: words, lists: {} })));
});
afterAll(() => server.close());

const problem = (status: number) => ({
  type: '',
  title: '有人刚刚修改过。',
  status,
  code: 'version.stale',
  reference: 'R',
  current: now,
  unplaced: [],
});

function Page({ status }: { status: number }) {
  const [form] = Form.useForm();
  return (
    <Form form={form} initialValues={{ department: 'technology', result: '已修好', note: '另有说明' }}>
      <Merge
        form={form}
        problem={problem(status) as never}
        seen={seen}
        fields={fields}
        pending={false}
        onSend={(version) => sent(version, form.getFieldsValue(true))}
        onBack={() => undefined}
      >
        {['department', 'result', 'note'].map((name) => (
          <Form.Item key={name} name={name} label={name}>
            <Input />
          </Form.Item>
        ))}
      </Merge>
    </Form>
  );
}

describe('after a collision', () => {
  it('each differing field is chosen, and what was chosen goes with the version that is there now', async () => {
    show(<Page status={409} />);
    expect(await screen.findByText('状态：处理中 → 已处理')).toBeTruthy();
    const result = await screen.findByRole('radiogroup', { name: '处理结果' });
    expect(result.textContent).toContain('已修好');
    expect(result.textContent).toContain('已换新');
    await userEvent.click(screen.getByRole('button', { name: '按所选提交' }));
    expect(sent).toHaveBeenLastCalledWith(5, { department: 'sales', result: '已修好', note: '另有说明' });
  });

  it('the other version of a field can be taken', async () => {
    show(<Page status={409} />);
    const result = await screen.findByRole('radiogroup', { name: '处理结果' });
    await userEvent.click(result.querySelectorAll('button')[1] as Element);
    await userEvent.click(screen.getByRole('button', { name: '按所选提交' }));
    expect(sent).toHaveBeenLastCalledWith(5, { department: 'sales', result: '已换新', note: '另有说明' });
  });

  it('any other refusal leaves the fields in sight', () => {
    show(<Page status={422} />);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '按所选提交' })).toBeNull();
    expect(screen.getByLabelText('note').closest('[hidden]')).toBeNull();
  });
});
