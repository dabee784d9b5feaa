import { CloseOutlined, LeftOutlined } from '@ant-design/icons';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { subjectPath } from '../shared/subject-path';
import { closeTab, keepTab, readTabs, subscribeTabs } from './tab-store';
import './tabs.css';

type Given = { kind: string; number: string; title?: string; back: string };

/** Our own strip: links in a list, so that every reader and every key knows it. */
export function TaskTabs({ kind, number, title, back }: Given) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const tabs = useSyncExternalStore(subscribeTabs, readTabs);
  useEffect(() => {
    if (title) keepTab({ kind, number, title });
  }, [kind, number, title]);
  return (
    <nav className="tabs" aria-label={t('shell.tabs.label')}>
      <Link to={back} className="tab-back">
        <LeftOutlined aria-hidden="true" /> {t('common.back')}
      </Link>
      <ul>
        {tabs.map((tab) => {
          const here = tab.number === number && tab.kind === kind;
          const close = () => {
            closeTab(tab);
            if (here) void navigate(back);
          };
          return (
            <li key={tab.kind + tab.number} className={here ? 'on' : undefined}>
              <Link to={subjectPath(tab.kind, tab.number) ?? back} aria-current={here ? 'page' : undefined}>
                {tab.number} <span>{tab.title}</span>
              </Link>
              <button type="button" aria-label={t('shell.tabs.close', { name: tab.number })} onClick={close}>
                <CloseOutlined />
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
