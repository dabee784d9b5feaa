import { expect, test } from 'vitest';
import { masked } from '../src/shared/words/masked';

test('card, identity and telephone numbers keep their ends (S1-55)', () => {
  expect(masked('卡号6222021234567890128，请退款')).toBe('卡号***************0128，请退款');
  expect(masked('卡号6222 0212 3456 7890 128')).toBe('卡号***************0128');
  expect(masked('证件320106199001011237')).toBe('证件**************1237');
  expect(masked('证件32010619900101123x。')).toBe('证件**************123X。');
  expect(masked('电话13812345678')).toBe('电话138****5678');
});

test('order numbers, days and amounts stay', () => {
  for (const text of [
    '订单20260305003',
    '订单2026030512345678',
    '2026-03-05 09:30 退款 1200 元',
    '单号SF1234567890',
  ])
    expect(masked(text)).toBe(text);
});
