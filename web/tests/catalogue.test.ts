import { describe, expect, it } from 'vitest';
import { en } from '../src/shared/i18n/en';
import { zhCN } from '../src/shared/i18n/zh-CN';

type Tree = { [key: string]: string | Tree };

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

const chinese = new Map(leaves(zhCN));
const all = leaves(en);
// English says one thing otherwise than many: rows_one beside rows.
const single = new Map(all.filter(([key]) => key.endsWith('_one')));
const english = new Map(all.filter(([key]) => !single.has(key)));

describe('the catalogue', () => {
  it('has the same texts in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('leaves no text empty, except the joint of two units', () => {
    const empty = [...chinese, ...english].filter(([, text]) => text === '').map(([key]) => key);
    expect(empty).toEqual(['clock.span.joint']);
  });

  it('fills the same places in both languages', () => {
    for (const [key, text] of chinese)
      expect([key, places(english.get(key) ?? '')]).toEqual([key, places(text)]);
  });

  it('has the many beside each single', () => {
    expect(single.size).toBeGreaterThan(0);
    for (const [key, text] of single)
      expect([key, places(text)]).toEqual([key, places(english.get(key.slice(0, -'_one'.length)) ?? '')]);
  });

  it('says no Chinese in English, but for names that have none', () => {
    const kept = ['common.off', 'common.work', 'common.languages.zh', 'calls.record.form'];
    const said = all.filter(([, text]) => /[\u4e00-\u9fff]/.test(text)).map(([key]) => key);
    expect(said.sort()).toEqual(kept.sort());
  });
});
