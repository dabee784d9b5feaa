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
const english = new Map(leaves(en));

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

  it('says no Chinese in English, but for names that have none', () => {
    const kept = ['common.off', 'common.work', 'common.languages.zh', 'calls.record.form'];
    const said = [...english].filter(([, text]) => /[\u4e00-\u9fff]/.test(text)).map(([key]) => key);
    expect(said.sort()).toEqual(kept.sort());
  });
});
