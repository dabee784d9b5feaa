import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button, Form, Input } from 'antd';
import { http, HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { api } from '../src/api/client';
import { unwrap } from '../src/api/problem';
import type { Progress } from '../src/api/types';
import { pathOf } from '../src/shared/act/field-errors';
import { useAct } from '../src/shared/act/use-act';
import { ProblemBar } from '../src/shared/ui/problem-bar';
import { server, show } from './house';

type Sent = { key: string | null; match: string | null; body: unknown };
let sent: Sent[] = [];
let answers: (() => Response)[] = [];

const problem = (status: number, more: object) =>
  HttpResponse.json(
    { title: '来电记录还不能保存。', status, code: 'call.invalid', reference: 'R-7', ...more },
    { status },
  );

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  sent = [];
  server.use(
    http.get('*/api/words', () => HttpResponse.json({ values: { 'field.state': '状态' }, lists: {} })),
    http.post('*/api/cases/1/progress', async ({ request }) => {
      sent.push({
        key: request.headers.get('Idempotency-Key'),
        match: request.headers.get('If-Match'),
        body: await request.json(),
      });
      return answers.shift()?.() ?? HttpResponse.json({ number: '1' });
    }),
  );
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

type Values = Progress & { description: { event: string }; note: string };

function Page({ version }: { version?: number }) {
  const [form] = Form.useForm<Values>();
  const act = useAct<Values, unknown>({
    form,
    version,
    run: (body, headers) =>
      unwrap(api.POST('/api/cases/{number}/progress', { params: { path: { number: '1' } }, body, headers })),
  });
  return (
    <Form form={form} onFinish={(values) => void act.submit(values)}>
      <ProblemBar problem={act.problem} seen={{ stateText: '处理中' }} />
      <Form.Item name={['description', 'event']} label="event">
        <Input />
      </Form.Item>
      <Form.Item name="note" label="note">
        <Input />
      </Form.Item>
      <Button htmlType="submit">send</Button>
    </Form>
  );
}

async function fillAndSend() {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('event'), '坏了');
  await user.type(screen.getByLabelText('note'), '急');
  await user.click(screen.getByRole('button', { name: 'send' }));
  return user;
}

describe('an act', () => {
  it('puts a field error beside its field and keeps what was typed', async () => {
    answers = [
      () => problem(422, { errors: [{ field: 'description.event', code: 'vague', message: '请写清楚。' }] }),
    ];
    show(<Page />);
    await fillAndSend();
    expect(await screen.findByText('请写清楚。')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('来电记录还不能保存。');
    expect(screen.getByRole('alert').textContent).toContain('R-7');
    expect((screen.getByLabelText('event') as HTMLInputElement).value).toBe('坏了');
    expect((screen.getByLabelText('note') as HTMLInputElement).value).toBe('急');
  });

  it('lists an error of no field in the bar instead of losing it', async () => {
    answers = [
      () => problem(422, { errors: [{ field: 'customerId', code: 'unknown', message: '没有这位客户。' }] }),
    ];
    show(<Page />);
    await fillAndSend();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('没有这位客户。'));
  });

  it('sends the same key until it succeeds, then a new one', async () => {
    answers = [() => HttpResponse.error(), () => problem(422, {})];
    show(<Page version={4} />);
    const user = await fillAndSend();
    await waitFor(() => expect(screen.getByRole('alert')).toBeTruthy());
    await user.click(screen.getByRole('button', { name: 'send' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'send' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'send' }));
    await waitFor(() => expect(sent).toHaveLength(4));
    const keys = sent.map(({ key }) => key);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    expect(keys[3]).not.toBe(keys[0]);
    expect(sent.map(({ match }) => match)).toEqual(['"4"', '"4"', '"4"', '"4"']);
  });

  it('shows what somebody else changed', async () => {
    answers = [() => problem(409, { code: 'stale', current: { stateText: '已处理' } })];
    show(<Page version={4} />);
    await fillAndSend();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('状态：处理中 → 已处理'));
    expect((screen.getByLabelText('event') as HTMLInputElement).value).toBe('坏了');
  });

  it.each([
    ['description.event', ['description', 'event']],
    ['$.evidence[0].value', ['evidence', 0, 'value']],
  ])('reads the path %s', (field, path) => {
    expect(pathOf(field)).toEqual(path);
  });
});
