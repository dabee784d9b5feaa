import type { WorkItem } from '../src/api/work';
import { theCase } from './case.ts';
import { li, wang } from './people.ts';

const due = (at: string, text: string, name: string, startedAt: string, mark: '休' | '班' | null = null) => ({
  milestone: name,
  name,
  startedAt,
  at,
  text,
  mark,
  warnAt: null,
});
const row = (number: string, title: string, given: Partial<WorkItem>): WorkItem => ({
  kind: number.startsWith('HF') ? 'follow-up' : 'case',
  number,
  title,
  customer: '张*',
  type: 'complaint',
  urgency: 'normal',
  grade: null,
  state: 'in-progress',
  stateText: '处理中',
  owner: li,
  department: '技术部',
  due: null,
  lastEntry: '记录进展',
  lastAt: '2023-10-02T07:00:00Z',
  createdAt: '2023-10-01T01:38:00Z',
  ...given,
});

export const rows: WorkItem[] = [
  row('SD2023904', '智能手环屏幕失灵，申请免费换新', {
    urgency: 'critical',
    customer: '*先生 VIP客户',
    due: due('2023-10-02T07:50:00Z', '2023-10-02 15:50', '首次响应', '2023-10-01T07:50:00Z', '休'),
    lastAt: '2023-10-02T07:00:00Z',
  }),
  row('SD2023901', theCase.title, {
    grade: 'general',
    urgency: 'urgent',
    owner: wang,
    due: due('2023-10-02T09:00:00Z', '2023-10-02 17:00', '获取结果', '2023-10-02T02:00:00Z', '休'),
  }),
  row('HF20231002001', 'T1 回访：设备出现故障', {
    urgency: null,
    stateText: '待回访',
    due: due('2023-10-02T10:40:00Z', '2023-10-02 18:40', '回访', '2023-10-02T07:40:00Z', '休'),
    lastEntry: '待回访',
  }),
  row('SD2023903', '会员积分兑换后未到账', {
    customer: '王* 139',
    type: 'handling',
    due: due('2023-10-03T00:40:00Z', '2023-10-03 08:40', '办理完成', '2023-10-01T00:40:00Z', '休'),
    lastAt: '2023-10-01T10:00:00Z',
  }),
  row('SD2023902', '退款流程繁琐，三次补交材料', {
    grade: 'major',
    customer: '赵先生',
    owner: wang,
    due: due('2023-10-07T16:00:00Z', '2023-10-07 24:00', '解决', '2023-10-01T00:40:00Z', '班'),
    lastAt: '2023-09-30T10:00:00Z',
  }),
  row('SD2023898', '变更安装地址，待客户确认门牌', {
    customer: '周女士',
    type: 'handling',
    lastEntry: '已短信询问',
  }),
];
