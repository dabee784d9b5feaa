import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button, Form, Input } from 'antd';
import { http, HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { api, listenToApi } from '../src/api/client';
import { unwrap } from '../src/api/problem';
import { useAct } from '../src/shared/act/use-act';
import { connectionLost, connectionSeen } from '../src/shared/connection';
import { DraftLine, RestoredBar } from '../src/shared/drafts/draft-line';
import { draftList, forgetDrafts, openDrafts } from '../src/shared/drafts/draft-store';
import { useDraft } from '../src/shared/drafts/use-draft';
import { ProblemBar } from '../src/shared/ui/problem-bar';
import { server, show } from './house';

// jsdom has no IndexedDB; the sealed copy itself is proved in a real browser.
const browser = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../src/shared/drafts/sealed', () => ({
  openSealed: async () => ({
    put: async (id: string, value: unknown) => void browser.set(id, value),
    get: async (id: string) => browser.get(id) ?? null,
    all: async (begin: string) =>
      [...browser].flatMap(([id, value]) =>
        id.startsWith(begin) ? [{ id: id.slice(begin.length), value }] : [],
      ),
    drop: async (id: string) => void browser.delete(id),
    forget: async () => browser.clear(),
  }),
}));

type Row = { key: string; kind: string; subject: unknown; title: string; body: never };
let saved = new Map<string, Row>();
let sent: { key: string | null; body: unknown }[] = [];
let answers: (() => Response)[] = [];
let away = false;

const refusal = () =>
  HttpResponse.json(
    { title: '还不能记录。', status: 422, code: 'progress.invalid', reference: 'R' },
    { status: 422 },
  );
const savedAt = '2026-03-09T06:02:00Z';

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  listenToApi({ answered: connectionSeen, unanswered: connectionLost });
});
beforeEach(async () => {
  browser.clear();
  saved = new Map();
  sent = [];
  answers = [];
  away = false;
  connectionSeen();
  const or = (answer: () => Response) => (away ? HttpResponse.error() : answer());
  server.use(
    http.get('*/api/session', () => or(() => HttpResponse.json({}))),
    http.get('*/api/drafts', () =>
      or(() =>
        HttpResponse.json({ items: [...saved.values()].map((row) => ({ ...row, savedAt })), next: null }),
      ),
    ),
    http.get('*/api/drafts/:key', ({ params }) =>
      or(() => HttpResponse.json({ ...saved.get(String(params.key)), savedAt })),
    ),
    http.put('*/api/drafts/:key', async ({ params, request }) => {
      const given = (await request.json()) as Row;
      return or(() => {
        saved.set(String(params.key), { ...given, key: String(params.key) });
        return HttpResponse.json({ key: params.key, savedAt, revision: 1 });
      });
    }),
    http.delete('*/api/drafts/:key', ({ params }) => {
      saved.delete(String(params.key));
      return new HttpResponse(null, { status: 204 });
    }),
    http.post('*/api/cases/7/progress', async ({ request }) => {
      const body = await request.json();
      return or(() => {
        sent.push({ key: request.headers.get('Idempotency-Key'), body });
        return answers.shift()?.() ?? HttpResponse.json({ number: '7' });
      });
    }),
  );
  await openDrafts('1001');
});
afterEach(async () => {
  await forgetDrafts();
  server.resetHandlers();
});
afterAll(() => server.close());

type Values = { text: string };

function Page({ onDone }: { onDone?: (result: unknown) => void }) {
  const [form] = Form.useForm<Values>();
  const draft = useDraft<Values>({
    form,
    kind: 'progress',
    subject: { kind: 'case', number: '7' },
    title: '7',
  });
  const progress = useAct<Values, unknown>({
    form,
    draft,
    onDone,
    run: (body, headers) =>
      unwrap(api.POST('/api/cases/{number}/progress', { params: { path: { number: '7' } }, body, headers })),
  });
  return (
    <Form form={form} onValuesChange={draft.touch} onFinish={(values) => void progress.submit(values)}>
      <RestoredBar draft={draft} />
      <ProblemBar problem={progress.problem} />
      <Form.Item name="text" label="text">
        <Input />
      </Form.Item>
      <Button htmlType="submit">send</Button>
      <DraftLine draft={draft} />
    </Form>
  );
}

const field = () => screen.getByLabelText('text') as HTMLInputElement;
const patient = { timeout: 8_000 };

async function type(text: string) {
  const user = userEvent.setup();
  await user.type(field(), text);
  return user;
}

describe('a draft', () => {
  it('goes to the server when typing pauses, under the key the act is sent with', async () => {
    const page = show(<Page />);
    const user = await type('上门已约');
    expect(await screen.findByText(/草稿已保存/, {}, patient)).toBeTruthy();
    const [[key, row]] = [...saved] as [[string, Row]];
    expect(row).toMatchObject({ kind: 'progress', body: { values: { text: '上门已约' } } });
    // The server has it: the browser keeps nothing.
    await waitFor(() => expect(browser.size).toBe(0));
    await user.click(screen.getByRole('button', { name: 'send' }));
    await waitFor(() => expect(sent).toEqual([{ key, body: { text: '上门已约' } }]));
    page.unmount();
  });

  it('is back when the form is opened again, says since when, and is gone with one press', async () => {
    const first = show(<Page />);
    await type('上门已约');
    await screen.findByText(/草稿已保存/, {}, patient);
    first.unmount();
    show(<Page />);
    expect(await screen.findByText('已恢复 03-09 14:02 的草稿')).toBeTruthy();
    expect(field().value).toBe('上门已约');
    await userEvent.click(screen.getByRole('button', { name: /丢\s?弃/ }));
    expect(field().value).toBe('');
    await waitFor(() => expect(saved.size).toBe(0));
    expect(draftList()).toEqual([]);
  });

  it('stays in the browser while the server is away, and is there after a reload', async () => {
    away = true;
    const first = show(<Page />);
    await type('上门已约');
    expect(await screen.findByText(/未联网，已存在本机/, {}, patient)).toBeTruthy();
    first.unmount();
    expect(saved.size).toBe(0);
    show(<Page />);
    await waitFor(() => expect(field().value).toBe('上门已约'));
  });

  it('is kept when the form is closed before typing has paused', async () => {
    const first = show(<Page />);
    await type('上门');
    first.unmount();
    await waitFor(() => expect(saved.size).toBe(1));
  });

  it('leaves nothing in the browser at sign-out', async () => {
    away = true;
    show(<Page />);
    await type('上门');
    await waitFor(() => expect(browser.size).toBe(1), patient);
    await act(forgetDrafts);
    expect(browser.size).toBe(0);
    expect(draftList()).toEqual([]);
  });
});

describe('what cannot be delivered', () => {
  async function sendInVain(onDone?: (result: unknown) => void) {
    show(<Page onDone={onDone} />);
    const user = await type('上门已约');
    away = true;
    await user.click(screen.getByRole('button', { name: 'send' }));
    await screen.findByText(/待发送/);
    return user;
  }
  const back = () =>
    act(async () => {
      away = false;
      connectionSeen();
    });

  it('waits, and is sent once, with its key, when the server is back', async () => {
    const onDone = vi.fn();
    await sendInVain(onDone);
    expect(sent).toHaveLength(0);
    const [waiting] = draftList();
    await back();
    await waitFor(() => expect(onDone).toHaveBeenCalledWith({ number: '7' }));
    expect(sent).toEqual([{ key: waiting?.key, body: { text: '上门已约' } }]);
    expect(draftList()).toEqual([]);
    expect(browser.size).toBe(0);
  });

  it('comes back with the error if it is refused then', async () => {
    answers = [refusal];
    await sendInVain();
    await back();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('还不能记录。'));
    expect(field().value).toBe('上门已约');
    expect(draftList()).toHaveLength(1);
  });

  it('can be taken back and is not sent then', async () => {
    const user = await sendInVain();
    await user.click(screen.getByRole('button', { name: '取回修改' }));
    await back();
    await waitFor(() => expect(saved.size).toBe(1), patient);
    expect(sent).toHaveLength(0);
    expect(field().value).toBe('上门已约');
  });
});
