import { CloseOutlined, LeftOutlined } from '@ant-design/icons';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { PresenceFaces } from '../rooms/desk/presence';
import { useOthers } from '../rooms/desk/use-presence';
import { sameSubject } from '../shared/drafts/draft';
import { useDrafts } from '../shared/drafts/draft-store';
import { subjectPath } from '../shared/subject-path';
import { closeTab, keepTab, readTabs, subscribeTabs, type Tab } from './tab-store';
import './tabs.css';

type Given = { kind: string; number: string; title?: string; back: string };

/** Our own strip: links in a list, so that every reader and every key knows it. */
export function TaskTabs({ kind, number, title, back }: Given) {
  const { t } = useTranslation();
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
        {tabs.map((tab) => (
          <TaskTab
            key={tab.kind + tab.number}
            tab={tab}
            here={tab.number === number && tab.kind === kind}
            back={back}
          />
        ))}
      </ul>
    </nav>
  );
}

function TaskTab({ tab, here, back }: { tab: Tab; here: boolean; back: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const others = useOthers(tab.kind, tab.number);
  const unsent = useDrafts().some(({ subject }) => sameSubject(subject, tab));
  const close = () => {
    closeTab(tab);
    if (here) void navigate(back);
  };
  return (
    <li className={here ? 'on' : undefined}>
      {unsent && <i className="tab-unsent" role="img" aria-label={t('drafts.unsaved')} />}
      <Link to={subjectPath(tab.kind, tab.number) ?? back} aria-current={here ? 'page' : undefined}>
        {tab.number} <span>{tab.title}</span>
      </Link>
      {others.length > 0 && <PresenceFaces others={others} />}
      <button type="button" aria-label={t('shell.tabs.close', { name: tab.number })} onClick={close}>
        <CloseOutlined />
      </button>
    </li>
  );
}
