import { Dropdown, type MenuProps } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { OwnPassword } from '../rooms/people/own-password';
import { sessionKey } from '../shared/session';
import { SignOut } from './sign-out';
import type { Session } from '../api/types';
import { currentLanguage, setLanguage } from '../shared/i18n/setup';
import { setTheme, useThemeName } from '../shared/theme/theme-store';
import { Avatar } from '../shared/ui/marks';

export function UserMenu({ session, onKeys }: { session: Session; onKeys: () => void }) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState(false);
  const [changing, setChanging] = useState(false);
  const me = useRef<HTMLButtonElement>(null);
  const client = useQueryClient();
  const theme = useThemeName();
  const { person } = session;
  const name = person.fullName ?? person.name;

  const closed = () => {
    setChanging(false);
    me.current?.focus();
  };
  const run: Record<string, () => void> = {
    'zh-CN': () => setLanguage('zh-CN'),
    en: () => setLanguage('en'),
    light: () => setTheme('light'),
    dark: () => setTheme('dark'),
    keys: onKeys,
    password: () => setChanging(true),
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
    { key: 'password', label: t('shell.menu.password') },
    { key: 'leave', label: t('shell.menu.signOut') },
  ];
  return (
    <>
      <SignOut asked={leaving} onStay={() => setLeaving(false)} />
      {changing && (
        <OwnPassword
          jobNumber={person.jobNumber}
          onClose={closed}
          onDone={(next) => {
            client.setQueryData(sessionKey, next);
            closed();
          }}
        />
      )}
      <Dropdown
        autoFocus
        trigger={['click']}
        placement="topLeft"
        destroyOnHidden
        menu={{ items, onClick: ({ key }) => run[key]?.(), selectedKeys: [currentLanguage(), theme] }}
      >
        <button
          ref={me}
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
