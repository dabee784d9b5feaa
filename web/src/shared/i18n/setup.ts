import i18next, { type i18n as Texts } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { onSetting, readSetting, writeSetting } from '../settings';
import { en } from './en';
import { zhCN } from './zh-CN';

export type Language = 'zh-CN' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zhCN };
    returnNull: false;
  }
}

const stored = readSetting('language');
const start: Language = stored === 'en' ? 'en' : 'zh-CN';

export const i18n: Texts = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: start,
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
});

const name = (language: string) => {
  document.documentElement.lang = language;
};
name(start);

export const currentLanguage = (): Language => (i18n.language === 'en' ? 'en' : 'zh-CN');

function speak(language: Language) {
  name(language);
  void i18n.changeLanguage(language);
}

export function setLanguage(language: Language) {
  writeSetting('language', language);
  speak(language);
}

onSetting('language', (language) => speak(language === 'en' ? 'en' : 'zh-CN'));
