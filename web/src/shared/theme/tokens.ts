/** The colours of the house. This file is the only place where a colour is written. */
export const light = {
  ground: '#EFECE5',
  panel: '#F7F5F0',
  paper: '#FFFEFB',
  sunk: '#F3F0E9',
  line: '#E3DED4',
  line2: '#CBC5B8',
  field: '#938C7E',
  ink: '#1F2428',
  ink2: '#4A5157',
  ink3: '#646B71',
  accent: '#1B6788',
  accentHover: '#22789D',
  accentInk: '#14506B',
  accentTint: '#E2EDF1',
  accentLine: '#AECBD7',
  onAccent: '#FFFFFF',
  red: '#A8321F',
  redTint: '#F8E6E1',
  redLine: '#E2B3A7',
  amber: '#7F5000',
  amberTint: '#F8EDD3',
  amberLine: '#DFC58A',
  green: '#2C6346',
  greenTint: '#E4EFE6',
  greenLine: '#B0CDB8',
  inv: '#2A3036',
  onInv: '#FFFEFB',
  shadow: '0 12px 32px rgba(50,44,30,.14)',
};

export type Tokens = typeof light;
export type ThemeName = 'light' | 'dark';

export const dark: Tokens = {
  ground: '#0F1315',
  panel: '#151A1D',
  paper: '#1B2125',
  sunk: '#232B30',
  line: '#2B343A',
  line2: '#414C53',
  field: '#6B7880',
  ink: '#E8E5DE',
  ink2: '#B6BABB',
  ink3: '#929A9E',
  accent: '#74BBD7',
  accentHover: '#9CD0E4',
  accentInk: '#9CD0E4',
  accentTint: '#17313D',
  accentLine: '#2F5769',
  onAccent: '#0B1418',
  red: '#F0937F',
  redTint: '#3A1E18',
  redLine: '#6B382D',
  amber: '#E0B155',
  amberTint: '#35290F',
  amberLine: '#62501F',
  green: '#86C39B',
  greenTint: '#173023',
  greenLine: '#2F5641',
  inv: '#D9D6CE',
  onInv: '#15191B',
  shadow: '0 16px 40px rgba(0,0,0,.55)',
};

export const fontStack = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif';

export const tokensOf = (name: ThemeName): Tokens => (name === 'dark' ? dark : light);

/** accentTint → --accent-tint */
const cssName = (token: string) => `--${token.replace(/([A-Z])/g, '-$1').toLowerCase()}`;

export const cssVariables = (tokens: Tokens): [string, string][] =>
  Object.entries(tokens).map(([token, value]) => [cssName(token), value]);
