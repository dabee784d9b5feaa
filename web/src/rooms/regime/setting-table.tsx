import type { TableProps } from 'antd';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SettingLine } from '../../api/types';
import { DataTable } from '../../shared/ui/data-table';
import { useNamedPlaces } from './places';

type Given = {
  title: string;
  settings: SettingLine[];
  chosen: string | null;
  onChoose: (entry: string) => void;
};

/** Entries of one group: what holds now, what a document allows, where it is from, which version. */
export function SettingTable({ title, settings, chosen, onChoose }: Given) {
  const { t } = useTranslation();
  const { read, any } = useNamedPlaces();
  const columns: TableProps<SettingLine>['columns'] = [
    {
      title: t('rules.settings.name'),
      className: 'wraps wide',
      render: (_, { entry, name }) => (
        <Button
          type="link"
          className="setting-name"
          aria-current={entry === chosen}
          onClick={() => onChoose(entry)}
        >
          {read(name)}
        </Button>
      ),
    },
    { title: t('rules.settings.value'), render: (_, line) => <Value line={line} /> },
    {
      title: t('rules.settings.limit'),
      className: 'nowrap',
      render: (_, { limitText }) => limitText ?? <span className="t3">{t('rules.settings.noLimit')}</span>,
    },
    {
      title: t('rules.settings.source'),
      render: (_, { document, article, row }) => (
        <>
          {t('clock.why.article', { document, article })} <span className="t3">{row}</span>
        </>
      ),
    },
    {
      title: t('rules.settings.version'),
      className: 'nowrap',
      render: (_, { version }) => t('rules.settings.versionNo', { version }),
    },
  ];
  return (
    <section className="settings" aria-label={title}>
      <h2>
        {title} <small>{t('rules.clocks.count', { count: settings.length })}</small>
      </h2>
      {settings.some(({ name }) => any(name)) && <p className="t2 sm">{t('rules.placeNote')}</p>}
      <DataTable
        label={title}
        rows={settings}
        columns={columns}
        rowKey={({ entry }) => entry}
        empty={t('common.none')}
      />
    </section>
  );
}

function Value({ line: { valueText, coming, deviates } }: { line: SettingLine }) {
  const { t } = useTranslation();
  return (
    <>
      <b>{valueText}</b>
      {coming && <span className="setting-mark">{t('rules.settings.coming')}</span>}
      {deviates && <span className="setting-mark setting-deviates">{t('rules.settings.deviates')}</span>}
    </>
  );
}
