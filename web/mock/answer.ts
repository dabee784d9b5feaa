import type { FollowUpView } from '../src/api/work';
import { departments, regime, roles, session, staff, why } from './house.ts';
import { theCall } from './call.ts';
import { theCase } from './case.ts';
import { rows } from './desk.ts';
import { customer, li, now, wang } from './people.ts';
import { timeline } from './timeline.ts';
import { visit } from './visit.ts';
import { words } from './words.ts';

export type Asked = { method: string; path: string; body: Record<string, unknown>; cookie: boolean };
export type Answer = { status: number; body?: unknown; signedIn?: boolean };

const ok = (body: unknown): Answer => ({ status: 200, body });
const page = (items: unknown[]) => ok({ items, next: null });
const refuse = (status: number, code: string, title: string, more = {}): Answer => ({
  status,
  body: { type: `/problems/${code}`, title, status, code, reference: 'M-0001', ...more },
});

let current: FollowUpView = { ...visit };
const opening = {
  greeting: '您好，这里是A公司客户服务，工号1001，很高兴为您服务，请问有什么可以帮您？',
  lines: [
    { code: 'read-back', text: '您提到的问题是……，对吗？', when: 'read-back' },
    { code: 'priority', text: '已记录您的问题，将为您优先处理', when: 'in-house' },
    { code: 'empathy', text: '非常理解您的心情，我们会尽快为您处理', when: 'agitated' },
    {
      code: 'hand-over',
      text: '您的问题已转交至{department}，我们会在{time}内联系您，请保持电话畅通',
      when: 'dispatch',
    },
    {
      code: 'satisfaction',
      text: '您对本次处理结果是否满意？如有其他问题，欢迎随时联系我们',
      when: 'routine',
    },
  ],
  now: new Date(now).toISOString(),
  answer: { maxRings: 3, secondsPerRing: 5, row: 'S1-03' },
  verificationRequired: 2,
};

function signIn({ body }: Asked): Answer {
  if (body.password === 'wrong') return refuse(401, 'sign-in.wrong', '工号或密码不对。');
  return { ...ok(session), signedIn: true };
}

function record({ body, path }: Asked): Answer {
  if (path.endsWith('/start'))
    current = {
      ...current,
      state: 'visiting',
      startedAt: new Date(now).toISOString(),
      version: current.version + 1,
      actions: [{ code: 'end', name: '结束通话', primary: true, allowed: true, refusal: null }],
    };
  if (path.endsWith('/end'))
    current = {
      ...current,
      state: 'visited',
      endedAt: new Date(now).toISOString(),
      version: current.version + 1,
      actions: [{ code: 'record', name: '提交回访记录', primary: true, allowed: true, refusal: null }],
    };
  if (path.endsWith('/record'))
    current = { ...current, state: 'done', record: body as FollowUpView['record'], actions: [] };
  return ok(current);
}

const gets: [RegExp, () => Answer][] = [
  [/\/timeline$/, () => page(timeline)],
  [/^\/api\/words$/, () => ok(words)],
  [/^\/api\/setup$/, () => ok({ needed: false })],
  [/^\/api\/departments$/, () => page(departments)],
  [/^\/api\/staff$/, () => page(staff)],
  [/^\/api\/roles$/, () => ok(roles)],
  [/^\/api\/colleagues$/, () => page([li, wang])],
  [/^\/api\/regime$/, () => ok(regime)],
  [/^\/api\/customers\/[^/]+$/, () => ok(customer)],
  [
    /^\/api\/calls\/limits$/,
    () =>
      page([
        {
          milestone: 'dispatch',
          name: '派单',
          at: '2023-10-02T09:05:00Z',
          text: '2023-10-02 17:05',
          mark: '休',
        },
        {
          milestone: 'solution',
          name: '解决',
          at: '2023-10-05T16:00:00Z',
          text: '2023-10-05 24:00',
          mark: '休',
        },
      ]),
  ],
  [/^\/api\/calls\/opening$/, () => ok(opening)],
  [/^\/api\/calls\/[^/]+$/, () => ok(theCall)],
  [/^\/api\/calls$/, () => page([{ ...theCall, customer: '张*', contact: '5678', title: '设备出现故障' }])],
  [/^\/api\/cases\/[^/]+$/, () => ok(theCase)],
  [/^\/api\/cases$/, () => page(rows.filter(({ kind }) => kind === 'case'))],
  [/^\/api\/clocks\//, () => ok(why)],
  [/^\/api\/desk\/items$/, () => page(rows)],
  [
    /^\/api\/desk\/counts$/,
    () => ok({ mine: 18, department: 46, unassigned: 5, all: 127, overdue: 1, dueToday: 3, notices: 3 }),
  ],
  [
    /^\/api\/notices$/,
    () =>
      page([
        {
          id: 'n1',
          at: '2023-10-02T01:30:00Z',
          text: '工单 SD2023901 的客户期望时限已过',
          kind: 'warning',
          subjectKind: 'case',
          subjectNumber: 'SD2023901',
          readAt: null,
        },
      ]),
  ],
  [/^\/api\/follow-ups\/[^/]+$/, () => ok(current)],
  [/^\/api\/follow-ups$/, () => page(rows.filter(({ kind }) => kind === 'follow-up'))],
];

/** A house of paper: enough answers to look at every page, no rule of the real one. */
export function answer(asked: Asked): Answer {
  const { method, path, body } = asked;
  if (path === '/api/session' && method === 'POST') return signIn(asked);
  if (path === '/api/session' && method === 'DELETE') return { status: 204, signedIn: false };
  if (path === '/api/session') return asked.cookie ? ok(session) : refuse(401, 'session.none', '请先登录。');
  if (method === 'GET')
    return gets.find(([pattern]) => pattern.test(path))?.[1]() ?? refuse(404, 'not-found', '没有找到。');
  if (path === '/api/customers/search') return page(body.lastFour === '0000' ? [] : [customer]);
  if (path.endsWith('/verification'))
    return ok({
      id: 'v1',
      items: Object.keys(body).map((item) => ({
        item: item === 'idLastFour' ? 'id-last-four' : item,
        passed: true,
      })),
      required: 2,
      passed: Object.keys(body).length >= 2,
    });
  if (path === '/api/customers') return ok(customer);
  if (path === '/api/calls') {
    const event = (body.description as { event?: string } | undefined)?.event ?? '';
    if (event.includes('错'))
      return refuse(422, 'call.invalid', '来电记录还不能保存。', {
        errors: [{ field: 'description.event', code: 'too-vague', message: '请写清楚发生了什么。' }],
      });
    return { status: 201, body: theCall };
  }
  if (path.startsWith('/api/follow-ups/')) return record(asked);
  if (path.endsWith('/closure'))
    return refuse(409, 'case.loop-not-closed', '还有没做完的事，不能办结。', {
      missing: [{ code: 't1', text: 'T1 回访', who: '李*' }],
    });
  if (path.endsWith('/progress'))
    return refuse(409, 'stale', '别人刚改过这张工单。', { current: { ...theCase, owner: li, version: 5 } });
  if (path.startsWith('/api/cases/')) return ok(theCase);
  return { status: 204 };
}
