import type { CustomerCard, PersonRef, Refusal } from '../src/api/types';

/** The mock's "now": a working day in the middle of sample case E-01. */
export const now = Date.parse('2023-10-02T08:05:00Z');

export const li: PersonRef = { jobNumber: '1001', name: '李*', department: '客户服务部', roles: ['agent'] };
export const wang: PersonRef = { jobNumber: '2105', name: '王*', department: '技术部', roles: ['owner'] };

export const customer: CustomerCard = {
  id: 'c1',
  name: '张*',
  honorificName: '张先生',
  phone: '138****5678',
  kind: 'person',
  gender: 'male',
  tier: 'regular',
  tenure: 'old',
  region: '江苏南京',
};

export const no = (code: string, title: string, missing?: string[]): Refusal => ({
  code,
  title,
  missing: missing?.map((text, index) => ({
    code: `${code}-${index}`,
    text,
    who: index ? '自动安排' : '李*',
  })),
});
