import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form } from 'antd';
import { http, HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MarkedArea } from '../src/shared/words/marked-area';
import { server, show } from './house';

const vague = { word: '不清楚', list: 'vague', listText: '含糊用语', instead: '我为您核实后回复您' };
let asked: unknown[] = [];

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  asked = [];
  server.use(
    http.post('*/api/words/check', async ({ request }) => {
      const body = (await request.json()) as { text: string };
      asked.push(body);
      const at = body.text.indexOf(vague.word);
      return HttpResponse.json({ items: at < 0 ? [] : [{ ...vague, at, length: vague.word.length }] });
    }),
  );
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function Page() {
  const [form] = Form.useForm<{ text: string }>();
  const text = Form.useWatch('text', form);
  return (
    <Form form={form} initialValues={{ text: null }}>
      <Form.Item name="text" label="告知内容" extra="会发给客户" rules={[{ required: true }]}>
        <MarkedArea marked="answer" maxLength={30} />
      </Form.Item>
      <output>{text}</output>
    </Form>
  );
}

const area = () => screen.getByRole('textbox', { name: '告知内容' });

describe('a text whose words are marked', () => {
  it('marks a word while it is typed and says why, to the eye and to a screen reader', async () => {
    show(<Page />);
    await userEvent.type(area(), '这个不清楚');
    const note = await screen.findByText('含糊用语', { exact: false });
    expect(document.querySelector('mark')?.textContent).toBe('不清楚');
    expect(area().getAttribute('aria-describedby')?.split(' ')).toContain(note.parentElement?.id);
    expect(asked.at(-1)).toEqual({ text: '这个不清楚', in: 'answer' });
  });

  it('puts the replacement in by one press, and the writing goes on', async () => {
    show(<Page />);
    await userEvent.type(area(), '这个不清楚。');
    await userEvent.click(await screen.findByRole('button', { name: /改为“我为您核实后回复您”/ }));
    await waitFor(() => expect(document.querySelector('mark')).toBeNull());
    expect(document.querySelector('output')?.textContent).toBe('这个我为您核实后回复您。');
    expect(document.activeElement).toBe(area());
  });

  it('puts it in by Alt Enter without leaving the text', async () => {
    show(<Page />);
    await userEvent.type(area(), '不清楚');
    await screen.findByText('含糊用语', { exact: false });
    expect(area().getAttribute('aria-keyshortcuts')).toBe('Alt+Enter');
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(document.querySelector('output')?.textContent).toBe('我为您核实后回复您');
  });

  it('stays a field of its form: needed, and no longer than it may be', () => {
    show(<Page />);
    expect(area().getAttribute('aria-required')).toBe('true');
    expect(area().getAttribute('maxlength')).toBe('30');
  });
});
