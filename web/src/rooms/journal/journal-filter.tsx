import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../shared/words/use-words';
import { DayField } from '../../shared/ui/day-field';

export type JournalFilter = { who?: string; act?: string; subject?: string; from?: string; to?: string };

type Given = { value: JournalFilter; onFilter: (filter: JournalFilter) => void };

export function FilterForm({ value, onFilter }: Given) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [draft, setDraft] = useState(value);
  const set = (part: JournalFilter) => setDraft({ ...draft, ...part });
  return (
    <form
      className="journal-filter"
      role="search"
      aria-label={t('journal.list.filter')}
      onSubmit={(event) => {
        event.preventDefault();
        onFilter(draft);
      }}
    >
      <Input
        aria-label={t('journal.list.subject')}
        placeholder={t('journal.list.subject')}
        allowClear
        value={draft.subject}
        onChange={(event) => set({ subject: event.target.value.trim() })}
      />
      <Input
        aria-label={t('journal.list.who')}
        placeholder={t('journal.list.who')}
        allowClear
        value={draft.who}
        onChange={(event) => set({ who: event.target.value.trim() })}
      />
      <Select
        aria-label={t('journal.list.act')}
        placeholder={t('journal.list.act')}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={options('act').filter(({ label }) => !label.includes('{0}'))}
        value={draft.act}
        onChange={(act?: string) => set({ act })}
      />
      <label>
        {t('journal.list.from')}
        <DayField value={draft.from} onChange={(from) => set({ from })} />
      </label>
      <label>
        {t('journal.list.to')}
        <DayField value={draft.to} onChange={(to) => set({ to })} />
      </label>
      <Button htmlType="submit">{t('common.search')}</Button>
    </form>
  );
}
