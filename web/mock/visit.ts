import type { FollowUpView } from '../src/api/work';
import { clock } from './clocks.ts';
import { li } from './people.ts';

export const visit: FollowUpView = {
  number: 'HF20231002001',
  version: 1,
  stage: 't1',
  name: 'T1 回访',
  state: 'pending',
  stateText: '待回访',
  caseNumber: 'SD2023901',
  round: 1,
  assignee: li,
  assignedBecause: '受理客服负责 T1',
  opensAt: null,
  dueAt: '2023-10-02T10:40:00Z',
  dueText: '2023-10-02 18:40',
  early: false,
  brief: {
    customerName: '张先生',
    contact: '本人',
    phone: '138****5678',
    serviceType: '投诉处理',
    serviceAt: '2023-10-02T08:00:00Z',
    nodes: [
      { name: '受理', value: '投诉', at: '2023-10-01T01:38:00Z' },
      { name: '派单', value: '技术部', at: '2023-10-01T01:50:00Z' },
      { name: '处理完成', value: '上门维修', at: '2023-10-02T08:00:00Z' },
    ],
  },
  lines: [
    {
      code: 'open',
      part: '开场与身份',
      text: '您好，我是A公司客户服务李明，工号1001，请问是张先生本人吗？',
      mandatory: true,
    },
    {
      code: 'consent',
      part: '征得同意',
      text: '想占用您 3–5 分钟，了解您对这次处理的感受，可以吗？',
      mandatory: true,
    },
    {
      code: 'purpose',
      part: '说明目的',
      text: '这次来电是为了确认问题已经解决，并听取您的意见。',
      mandatory: true,
    },
    {
      code: 'score',
      part: '满意度评分',
      text: '您对本次处理结果是否满意？请用 1 到 5 分评价，1 分非常不满意，5 分非常满意。',
      mandatory: true,
    },
    { code: 'needs', part: '需求与建议', text: '您还有什么需要我们改进的吗？', mandatory: false },
    {
      code: 'bye',
      part: '致谢与告别',
      text: '感谢您的时间，如有其他问题，欢迎随时联系我们。',
      mandatory: true,
    },
  ],
  attempts: [
    { at: '2023-10-02T07:50:00Z', outcome: 'no-answer', outcomeText: '无人接听', by: li, note: null },
  ],
  startedAt: null,
  endedAt: null,
  clocks: [
    clock({
      id: 't1',
      name: 'T1 回访',
      startedAt: '2023-10-02T07:40:00Z',
      dueAt: '2023-10-02T10:40:00Z',
      dueText: '2023-10-02 18:40',
      dueMark: '休',
    }),
  ],
  record: null,
  actions: [{ code: 'start', name: '开始回访', primary: true, allowed: true, refusal: null }],
};
