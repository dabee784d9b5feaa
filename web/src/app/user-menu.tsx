import { useQueryClient } from '@tanstack/react-query';
import { Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { unwrap } from '../api/problem';
import type { Session } from '../api/types';
import { currentLanguage, setLanguage } from '../shared/i18n/setup';
import { setTheme, useThemeName } from '../shared/theme/theme-store';
import { Avatar } from '../shared/ui/marks';

export function UserMenu({ session, onKeys }: { session: Session; onKeys: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const theme = useThemeName();
  const { person } = session;
  const name = person.fullName ?? person.name;

  const leave = async () => {
    await unwrap(api.DELETE('/api/session')).catch(() => undefined);
    await navigate('/sign-in');
    client.clear();
  };
  const run: Record<string, () => void> = {
    'zh-CN': () => setLanguage('zh-CN'),
    en: () => setLanguage('en'),
    light: () => setTheme('light'),
    dark: () => setTheme('dark'),
    keys: onKeys,
    leave: () => void leave(),
  };
  const items: MenuProps['items'] = [
    {
      type: 'group',
      key: 'me',
      label: `${name} ${person.jobNumber} · ${person.department.name}`,
      children: [],
    },
    {
      type: 'group',
      key: 'language',
      label: t('shell.menu.language'),
      children: [
        { key: 'zh-CN', label: t('common.languages.zh') },
        { key: 'en', label: t('common.languages.en') },
      ],
    },
    {
      type: 'group',
      key: 'theme',
      label: t('shell.menu.theme'),
      children: [
        { key: 'light', label: t('shell.menu.light') },
        { key: 'dark', label: t('shell.menu.dark') },
      ],
    },
    { type: 'divider' },
    { key: 'keys', label: t('shell.menu.keys') },
    { key: 'leave', label: t('shell.menu.signOut') },
  ];
  return (
    <Dropdown
      trigger={['click']}
      placement="topLeft"
      menu={{ items, onClick: ({ key }) => run[key]?.(), selectedKeys: [currentLanguage(), theme] }}
    >
      <button
        type="button"
        className="rail-me"
        aria-label={t('shell.rail.me', { name })}
        aria-haspopup="menu"
      >
        <Avatar name={name} size={30} />
      </button>
    </Dropdown>
  );
}
