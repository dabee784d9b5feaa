import { theme, type ThemeConfig } from 'antd';
import { fontStack, tokensOf, type ThemeName, type Tokens } from './tokens';

/** Compact makes inputs print at 10 px and dark dulls the accent; this puts both back. */
const restore =
  (tokens: Tokens): typeof theme.compactAlgorithm =>
  (_seed, map) => ({
    ...(map as NonNullable<typeof map>),
    fontSize: 13,
    fontSizeSM: 12,
    fontSizeLG: 14,
    fontSizeXL: 16,
    lineHeight: 20 / 13,
    lineHeightSM: 18 / 12,
    lineHeightLG: 22 / 14,
    controlHeight: 28,
    controlHeightSM: 24,
    controlHeightLG: 34,
    colorPrimary: tokens.accent,
    colorPrimaryHover: tokens.accentHover,
    colorPrimaryActive: tokens.accentInk,
    colorPrimaryBg: tokens.accentTint,
    colorPrimaryBorder: tokens.accentLine,
    colorLink: tokens.accent,
    colorLinkHover: tokens.accentInk,
  });

const paint = (tokens: Tokens): ThemeConfig['token'] => ({
  fontFamily: fontStack,
  borderRadius: 6,
  borderRadiusSM: 4,
  borderRadiusLG: 8,
  colorPrimary: tokens.accent,
  colorLink: tokens.accent,
  colorInfo: tokens.accent,
  colorError: tokens.red,
  colorWarning: tokens.amber,
  colorSuccess: tokens.green,
  colorText: tokens.ink,
  colorTextSecondary: tokens.ink2,
  colorTextTertiary: tokens.ink3,
  colorTextDescription: tokens.ink3,
  colorTextPlaceholder: tokens.ink3,
  colorTextLightSolid: tokens.onAccent,
  colorBorder: tokens.line2,
  colorBorderSecondary: tokens.line,
  colorSplit: tokens.line,
  colorBgContainer: tokens.paper,
  colorBgElevated: tokens.paper,
  colorBgLayout: tokens.ground,
  colorFillAlter: tokens.panel,
  boxShadowSecondary: tokens.shadow,
  controlOutline: tokens.accentTint,
  // Reduced motion: nothing waits for the end of a motion that is not shown.
  motion: !globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches,
  motionDurationMid: '0.14s',
  motionDurationSlow: '0.2s',
  wireframe: false,
});

const fields = ({ field }: Tokens) => ({ colorBorder: field });

export function antTheme(name: ThemeName): ThemeConfig {
  const tokens = tokensOf(name);
  const base = name === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm;
  return {
    algorithm: [base, theme.compactAlgorithm, restore(tokens)],
    token: paint(tokens),
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
        defaultBg: tokens.paper,
      },
      Segmented: {
        trackBg: tokens.sunk,
        itemSelectedBg: tokens.paper,
        itemSelectedColor: tokens.accentInk,
        itemColor: tokens.ink2,
      },
      Table: {
        headerBg: tokens.panel,
        headerColor: tokens.ink2,
        headerSplitColor: 'transparent',
        cellPaddingBlockSM: 8,
        rowHoverBg: tokens.sunk,
        borderColor: tokens.line,
      },
      Form: {
        labelColor: tokens.ink2,
        labelFontSize: 12,
        verticalLabelPadding: '0 0 3px',
        itemMarginBottom: 12,
      },
      Input: { ...fields(tokens), activeShadow: `0 0 0 2px ${tokens.accentTint}` },
      InputNumber: fields(tokens),
      Select: {
        ...fields(tokens),
        optionSelectedBg: tokens.accentTint,
        optionSelectedColor: tokens.accentInk,
        optionActiveBg: tokens.sunk,
      },
      DatePicker: fields(tokens),
      Checkbox: fields(tokens),
      Tooltip: { colorBgSpotlight: tokens.inv, colorTextLightSolid: tokens.onInv },
    },
  };
}
