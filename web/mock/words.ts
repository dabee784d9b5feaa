const lists: Record<string, Record<string, string>> = {
  'case-type': { inquiry: '咨询', complaint: '投诉', suggestion: '建议', handling: '办理' },
  'handling-class': { routine: '常规咨询', complex: '复杂业务/投诉', suggestion: '意见建议' },
  urgency: { critical: '特急', urgent: '紧急', normal: '一般', wish: '建议' },
  emotion: { calm: '平静', dissatisfied: '不满', agitated: '激动' },
  grade: { general: '一般投诉', important: '重要投诉', major: '重大投诉' },
  score: { 1: '非常不满意', 2: '不满意', 3: '一般', 4: '满意', 5: '非常满意' },
  'satisfaction-level': { satisfied: '满意', basically: '基本满意', dissatisfied: '不满意' },
  'call-step': {
    answer: '接听与初步响应',
    record: '问题详细记录',
    sort: '分类处理与协调',
    confirm: '处理结果反馈与确认',
    archive: '归档与持续优化',
  },
  channel: { telephone: '电话', sms: '短信', email: '电子邮件', 'in-app': '站内' },
  evidence: { 'order-number': '订单号', screenshot: '截图编号', other: '其他' },
  'follow-up-state': {
    pending: '待回访',
    visiting: '回访中',
    visited: '待提交',
    done: '已完成',
    cancelled: '已取消',
  },
  outcome: {
    reached: '已接通',
    'no-answer': '无人接听',
    busy: '占线',
    'wrong-person': '非本人',
    refused: '拒绝',
  },
  identity: { self: '本人', other: '非本人', refused: '拒绝确认' },
  tier: { vip: 'VIP客户', regular: '普通' },
  tenure: { new: '新客户', old: '老客户' },
  gender: { male: '先生', female: '女士' },
  'follow-up-stage': { t1: '解决后回访', t2: '跟踪回访' },
  demand: { refund: '要求退款', explain: '解释收费规则' },
  milestone: {
    receivedAt: '来电',
    recordedAt: '登记',
    dispatchedAt: '派单',
  },
};

export const words = {
  values: Object.fromEntries(
    Object.entries(lists).flatMap(([list, values]) =>
      Object.entries(values).map(([code, text]) => [`${list}.${code}`, text]),
    ),
  ),
  lists: Object.fromEntries(Object.entries(lists).map(([list, values]) => [list, Object.keys(values)])),
};
