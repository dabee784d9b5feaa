import type { DepartmentRow, Regime, Roles, Session, StaffRow, WhyView } from '../src/api/types';

const service = { id: 'd1', code: 'service', name: '客户服务部' };
const technique = { id: 'd2', code: 'technical', name: '技术部' };

export const session: Session = {
  person: {
    id: 'p1',
    jobNumber: '1001',
    name: '李*',
    fullName: '李明',
    department: service,
    roles: ['agent'],
  },
  rooms: ['desk', 'intake', 'cases', 'follow-ups', 'customers', 'people', 'regime', 'notices'],
  rights: [
    'call.read',
    'call.write',
    'people.read',
    'people.write',
    'regime.read',
    'regime.write',
    'customer.read',
    'customer.write',
    'customer.verify',
    'case.read',
  ],
  company: 'A公司',
  serverTime: '2023-10-02T08:05:00Z',
};

export const departments: DepartmentRow[] = [
  { ...service, head: { jobNumber: '3001', name: '陈*' }, serviceCentre: true, version: 1, staffCount: 12 },
  { ...technique, head: { jobNumber: '2100', name: '刘*' }, serviceCentre: false, version: 1, staffCount: 8 },
  {
    id: 'd3',
    code: 'operations',
    name: '运营部',
    head: null,
    serviceCentre: false,
    version: 1,
    staffCount: 0,
  },
];

const person = (jobNumber: string, name: string, department: typeof service, roles: string[]): StaffRow => ({
  id: jobNumber,
  jobNumber,
  name,
  department,
  roles,
  disabled: false,
  lockedUntil: null,
  version: 1,
  deputies: [],
});

export const staff: StaffRow[] = [
  person('1001', '李*', service, ['agent']),
  { ...person('1002', '赵*', service, ['agent']), lockedUntil: '2023-10-02T08:15:00Z' },
  person('2001', '王*', service, ['follow-up-specialist']),
  {
    ...person('2105', '王*', technique, ['owner']),
    deputies: [
      {
        id: 'x1',
        deputy: { jobNumber: '2106', name: '孙*' },
        from: '2023-10-01',
        to: '2023-10-05',
        reason: '国庆值班',
      },
    ],
  },
  person('3001', '陈*', service, ['supervisor']),
  { ...person('1009', '周*', service, ['agent']), disabled: true },
];

const right = (code: string, name: string) => ({ code, name });
export const roles: Roles = {
  roles: [
    {
      code: 'agent',
      name: '客服代表',
      aliases: ['客服人员', '服务人员', '接待人员'],
      may: '记录来电、派单、告知、T1 回访',
    },
    { code: 'follow-up-specialist', name: '客服专员', aliases: ['客户专员'], may: 'T2 回访' },
    { code: 'supervisor', name: '客服主管', aliases: [], may: '接收升级、改派' },
    { code: 'owner', name: '责任部门人员', aliases: [], may: '联系客户、记录进展与结果' },
    { code: 'administrator', name: '系统管理员', aliases: [], may: '人员、部门、制度' },
  ],
  rights: [
    right('calls.write', '记录来电'),
    right('cases.dispatch', '派单'),
    right('cases.handle', '记录处理结果'),
    right('follow-ups.write', '回访'),
    right('people.write', '维护人员'),
    right('regime.write', '维护制度'),
  ],
  grants: [
    { role: 'agent', right: 'calls.write', scope: 'own' },
    { role: 'agent', right: 'cases.dispatch', scope: 'own' },
    { role: 'owner', right: 'cases.handle', scope: 'own' },
    { role: 'agent', right: 'follow-ups.write', scope: 'own' },
    { role: 'supervisor', right: 'cases.dispatch', scope: 'all' },
    { role: 'administrator', right: 'people.write', scope: 'all' },
    { role: 'administrator', right: 'regime.write', scope: 'all' },
  ],
};

const rule = (
  code: string,
  name: string,
  allowance: number,
  unit: string,
  unitText: string,
  article: string,
  row: string,
) => ({
  code,
  milestone: code,
  name,
  allowance: String(allowance),
  unit,
  unitText,
  document: '客户服务处理流程标准模板',
  article,
  row,
});

export const regime: Regime = {
  clocks: [
    rule('dispatch', '派单到责任部门', 1, 'hour', '小时', '步骤 3', 'S1-30'),
    rule('first-response', '投诉首次响应', 24, 'hour', '小时', '步骤 3', 'S1-34'),
    rule('handling', '业务办理完成', 48, 'hour', '小时', '步骤 3', 'S1-35'),
    rule('fetch', '获取处理结果', 1, 'hour', '小时', '步骤 4', 'S1-38'),
    rule('tell', '告知客户结果', 1, 'working-day', '工作日', '阶段三', 'S0-58'),
    rule('t1', '结果告知后回访', 2, 'hour', '小时', '阶段一', 'S0-20'),
  ],
  numbers: [
    { code: 'call', name: '来电记录编号', pattern: '{yyyyMM}{seq:2+}', next: '20231003' },
    { code: 'case', name: '工单号', pattern: 'SD{yyyy}{seq:3+}', next: 'SD2023905' },
    { code: 'follow-up', name: '回访编号', pattern: 'HF{yyyyMMdd}{seq:3}', next: 'HF20231002002' },
  ],
  calendars: [
    {
      year: 2023,
      off: [
        '2023-01-02',
        '2023-01-23',
        '2023-01-24',
        '2023-01-25',
        '2023-01-26',
        '2023-01-27',
        '2023-04-05',
        '2023-05-01',
        '2023-05-02',
        '2023-05-03',
        '2023-06-22',
        '2023-06-23',
        '2023-09-29',
        '2023-10-02',
        '2023-10-03',
        '2023-10-04',
        '2023-10-05',
        '2023-10-06',
      ],
      work: [
        '2023-01-28',
        '2023-01-29',
        '2023-04-23',
        '2023-05-06',
        '2023-06-25',
        '2023-10-07',
        '2023-10-08',
      ],
      loaded: true,
    },
    {
      year: 2024,
      off: ['2024-01-01', '2024-02-12', '2024-02-13'],
      work: ['2024-02-04', '2024-02-18'],
      loaded: true,
    },
  ],
};

const day = (
  date: string,
  mark: '休' | '班' | null,
  role: WhyView['days'][number]['role'],
  count: number | null = null,
) => ({ date, mark, role, count });
export const why: WhyView = {
  title: '告知客户',
  dueText: '2023-10-07 24:00',
  weekday: '周六',
  dueMark: '班',
  rules: [
    {
      chosen: true,
      name: '1 个工作日内告知客户',
      document: '客户服务回访标准化工作流程模板',
      article: '阶段三',
      row: 'S0-58',
      dueText: '2023-10-07 24:00',
    },
    {
      chosen: false,
      name: '重大投诉 10 天内解决（自然日）',
      document: '客户投诉处理制度',
      article: '分级处理',
      row: 'S4-31',
      dueText: '2023-10-11 24:00',
    },
  ],
  days: [
    day('2023-10-02', '休', 'start'),
    day('2023-10-03', '休', 'skipped'),
    day('2023-10-04', '休', 'skipped'),
    day('2023-10-05', '休', 'skipped'),
    day('2023-10-06', '休', 'skipped'),
    day('2023-10-07', '班', 'end', 1),
    day('2023-10-08', '班', 'after'),
  ],
  sentences: [
    '起点 10-02 16:00 处理完成，当天不计；国庆休假至 10-06，不计。',
    '10-07 为第 1 个工作日，周六调休上班。',
    '期满日 24:00 截止；80% 预警 10-06 14:00。',
  ],
  provisional: false,
};
