import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { SettingLine, SettingList } from '../../api/types';
import { CalendarPart } from '../../rooms/regime/calendar-part';
import { NumberTable } from '../../rooms/regime/number-table';
import { PublicationList } from '../../rooms/regime/publication-list';
import { SettingEditor } from '../../rooms/regime/setting-editor';
import { SettingTable } from '../../rooms/regime/setting-table';
import '../../rooms/regime/settings.css';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

const calendar = 'calendar';
const numbers = 'numbers';
const versions = 'versions';
const deviations = 'deviations';
const scripts = 'scripts';

/** Where an entry of 话术与用语 belongs, by how its path begins. */
const scenes = [
  'call/lines',
  'follow-ups/lines',
  'call/review',
  'words/lists',
  'call/scope',
  'parameters/parameters',
] as const;

/** 制度: calendar, every setting by group, versions and deviations. The address says what is open. */
export function RulesPage() {
  const { t, i18n } = useTranslation();
  usePageTitle(t('rules.title'));
  const [search, setSearch] = useSearchParams();
  const part = search.get('part') ?? calendar;
  const entry = search.get('entry');
  const query = useQuery({
    queryKey: ['regime', 'settings', i18n.language],
    queryFn: () => unwrap(api.GET('/api/regime/settings')),
  });
  const open = (next: string, chosen?: string) =>
    setSearch(chosen ? { part: next, entry: chosen } : { part: next }, { replace: next === part });
  return (
    <main className="page rules-page">
      <div className="page-head">
        <h1>{t('rules.title')}</h1>
        <p className="t2">{t('rules.intro')}</p>
      </div>
      <Loaded query={query}>
        {(list) => (
          <div className={`rules-parts ${entry ? 'with-entry' : ''}`}>
            <PartMenu list={list} part={part} onOpen={open} />
            <div className="rules-part">
              <Part list={list} part={part} entry={entry} onOpen={open} />
            </div>
            {entry && (
              <aside className="rules-entry" aria-label={t('rules.settings.edit')}>
                <SettingEditor key={entry} entry={entry} onClose={() => open(part)} />
              </aside>
            )}
          </div>
        )}
      </Loaded>
    </main>
  );
}

type Open = (part: string, entry?: string) => void;

function PartMenu({ list, part, onOpen }: { list: SettingList; part: string; onOpen: Open }) {
  const { t } = useTranslation();
  const item = (code: string, name: string, count?: number) => (
    <li key={code}>
      <Button type="text" aria-current={code === part ? 'page' : undefined} onClick={() => onOpen(code)}>
        <span>{name}</span>
        {count !== undefined && <small>{count}</small>}
      </Button>
    </li>
  );
  return (
    <nav className="rules-menu" aria-label={t('rules.menu')}>
      <h2>{t('rules.menuRules')}</h2>
      <ul>
        {item(calendar, t('rules.calendarMenu'))}
        {list.groups.map(({ code, name, settings }) => item(code, name, settings.length))}
        {item(numbers, t('rules.numbers.title'))}
      </ul>
      <h2>{t('rules.menuRecords')}</h2>
      <ul>
        {item(versions, t('rules.history.title'), list.publications)}
        {item(deviations, t('rules.history.deviations'), list.deviations)}
      </ul>
    </nav>
  );
}

type Shown = { list: SettingList; part: string; entry: string | null; onOpen: Open };

function Part({ list, part, entry, onOpen }: Shown) {
  if (part === calendar) return <CalendarPart />;
  if (part === numbers) return <Numbers />;
  if (part === versions || part === deviations) return <PublicationList deviations={part === deviations} />;
  const group = list.groups.find(({ code }) => code === part);
  if (!group) return null;
  const choose = (chosen: string) => onOpen(part, chosen);
  if (part === scripts) return <Scenes settings={group.settings} chosen={entry} onChoose={choose} />;
  return <SettingTable title={group.name} settings={group.settings} chosen={entry} onChoose={choose} />;
}

type ScenesGiven = {
  settings: SettingLine[];
  chosen: string | null;
  onChoose: (entry: string) => void;
};

/** Sentences by the occasion on which they are said; what belongs to none comes last, under its own name. */
function Scenes({ settings, chosen, onChoose }: ScenesGiven) {
  const { t } = useTranslation();
  const sceneOf = ({ entry }: SettingLine) =>
    scenes.find((one) => entry === one || entry.startsWith(`${one}/`)) ?? null;
  return [...scenes, null].map((scene) => {
    const rows = settings.filter((line) => sceneOf(line) === scene);
    if (rows.length === 0) return null;
    const title = t(scene ? `rules.scene.${scene}` : 'rules.scene.other');
    return <SettingTable key={scene} title={title} settings={rows} chosen={chosen} onChoose={onChoose} />;
  });
}

function Numbers() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['regime'], queryFn: () => unwrap(api.GET('/api/regime')) });
  return (
    <section className="settings" aria-label={t('rules.numbers.title')}>
      <h2>{t('rules.numbers.title')}</h2>
      <Loaded query={query}>{(regime) => <NumberTable numbers={regime.numbers} />}</Loaded>
    </section>
  );
}
