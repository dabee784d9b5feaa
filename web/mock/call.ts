import type { CallView } from '../src/api/work';
import { theCase } from './case.ts';
import { customer, li, no } from './people.ts';

export const theCall: CallView = {
  number: '20231001',
  version: 2,
  receivedAt: '2023-10-01T01:30:00Z',
  recordedAt: '2023-10-01T01:38:00Z',
  rings: 2,
  seconds: null,
  emotion: 'dissatisfied',
  title: '设备出现故障',
  understood: false,
  keptUntilText: null,
  ringsCompliant: true,
  type: 'complaint',
  handlingClass: 'complex',
  statusWord: '处理中',
  customer,
  agent: li,
  description: theCase.description,
  evidence: theCase.evidence,
  verification: {
    items: [
      { item: 'name', passed: true },
      { item: 'phone', passed: true },
    ],
    passed: true,
    at: '2023-10-01T01:31:00Z',
  },
  readBack: '您提到的问题是设备出现故障，对吗？',
  said: ['greeting'],
  answer: null,
  satisfaction: null,
  caseNumber: 'SD2023901',
  archivedAt: null,
  steps: ['接听与初步响应', '问题详细记录', '分类处理与协调', '处理结果反馈与确认', '归档与持续优化'].map(
    (name, index) => ({
      code: `s${index}`,
      name,
      state: index < 3 ? 'done' : index === 3 ? 'current' : 'todo',
      at: null,
      note: null,
    }),
  ),
  actions: [
    {
      code: 'archive',
      name: '归档',
      primary: false,
      allowed: false,
      refusal: no('call.case-open', '工单办结之后才能归档。'),
    },
  ],
  form: [
    ['记录编号', '20231001'],
    ['来电时间', '2023-10-01 09:30'],
    ['客户姓名', '张*'],
    ['联系方式', '5678'],
    ['问题类型', '投诉'],
    ['问题描述', '2023-09-30购买的设备出现故障，联系售后未响应，要求24小时内解决'],
    ['处理人员', '李*'],
    ['处理状态', '处理中'],
    ['处理结果', ''],
    ['客户满意度', ''],
    ['备注', '工单号：SD2023901'],
  ].map(([name, value], index) => ({ code: `f${index}`, name: name ?? '', value: value ?? '' })),
};
