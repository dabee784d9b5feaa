import { Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignOut } from './sign-out';
import type { Session } from '../api/types';
import { currentLanguage, setLanguage } from '../shared/i18n/setup';
import { setTheme, useThemeName } from '../shared/theme/theme-store';
import { Avatar } from '../shared/ui/marks';

export function UserMenu({ session, onKeys }: { session: Session; onKeys: () => void }) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState(false);
  const theme = useThemeName();
  const { person } = session;
  const name = person.fullName ?? person.name;

  const run: Record<string, () => void> = {
    'zh-CN': () => setLanguage('zh-CN'),
    en: () => setLanguage('en'),
    light: () => setTheme('light'),
    dark: () => setTheme('dark'),
    keys: onKeys,
    leave: () => setLeaving(true),
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
    <>
      <SignOut asked={leaving} onStay={() => setLeaving(false)} />
      <Dropdown
        trigger={['click']}
        placement="topLeft"
        destroyOnHidden
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
    </>
  );
}
