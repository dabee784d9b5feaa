import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { i18n } from '../shared/i18n/setup';
import { antTheme } from '../shared/theme/ant-theme';
import { useThemeName } from '../shared/theme/theme-store';
import { queryClient } from './query-client';
import { router } from './router';

function Painted() {
  const name = useThemeName();
  const { i18n: live } = useTranslation();
  const theme = useMemo(() => antTheme(name), [name]);
  return (
    <ConfigProvider
      locale={live.language === 'en' ? enUS : zhCN}
      theme={theme}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: false }}
    >
      <RouterProvider router={router} />
    </ConfigProvider>
  );
}

export function App() {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <Painted />
      </QueryClientProvider>
    </I18nextProvider>
  );
}
