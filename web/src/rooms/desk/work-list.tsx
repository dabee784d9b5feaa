import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '../../api/types';
import { useKeys } from '../../shared/keys/use-keys';
import { useSession } from '../../shared/session';
import { ListRow } from '../../shared/ui/list-row';

type Given = {
  items: WorkItem[];
  chosen: string | null;
  pathOf: (item: WorkItem) => string;
  onMore?: () => void;
  label: string;
};

const held = (items: WorkItem[]) => new Set(items.map(({ kind, number }) => kind + number));

/** Rows in the server's order. New ones wait behind a line of text: nothing moves under the hand. */
export function WorkList({ items, chosen, pathOf, onMore, label }: Given) {
  const { t } = useTranslation();
  const { person } = useSession();
  const list = useRef<HTMLUListElement>(null);
  const [known, setKnown] = useState(() => held(items));
  const [length, setLength] = useState(items.length);
  const fresh = items.filter(({ kind, number }) => !known.has(kind + number));
  // Rows asked for ("one more page") come at the end and are shown at once.
  const asked = fresh.length > 0 && items.slice(-fresh.length).every((item) => fresh.includes(item));
  if (asked && items.length > length) {
    setKnown(held(items));
    setLength(items.length);
  }
  const shown = items.filter(({ kind, number }) => known.has(kind + number));

  const move = (step: number) => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const start = at >= 0 ? at : links.findIndex((link) => link.ariaCurrent === 'true');
    links[Math.min(links.length - 1, Math.max(0, start + step))]?.focus();
  };
  useKeys({ j: () => move(1), k: () => move(-1), m: () => onMore?.() });
  return (
    <>
      <div role="status">
        {fresh.length > 0 && !asked && (
          <button type="button" className="new-rows" onClick={() => setKnown(held(items))}>
            {t('desk.newRows', { count: fresh.length })}
          </button>
        )}
      </div>
      <ul className="rows" ref={list} aria-label={label}>
        {shown.map((item) => (
          <ListRow
            key={item.kind + item.number}
            item={item}
            to={pathOf(item)}
            chosen={item.number === chosen}
            mine={item.owner?.jobNumber === person.jobNumber}
          />
        ))}
      </ul>
      {onMore && (
        <div className="pad">
          <Button block onClick={onMore} aria-keyshortcuts="m">
            {t('common.loadMore')}
          </Button>
        </div>
      )}
    </>
  );
}
