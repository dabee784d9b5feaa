import { Input, Modal } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Session } from '../api/types';
import { useSavedViews } from '../rooms/desk/use-desk';
import { composing } from '../shared/keys/use-keys';
import { commands, type Command } from './palette-commands';
import './palette.css';

type Given = { open: boolean; onClose: () => void; onKeys: () => void; session: Session };

export function Palette(given: Given) {
  const { t } = useTranslation();
  return (
    <Modal
      open={given.open}
      onCancel={given.onClose}
      footer={null}
      closable={false}
      destroyOnHidden
      width={520}
      style={{ top: 96 }}
      title={<span className="sr-only">{t('shell.palette.title')}</span>}
      className="palette"
    >
      <PaletteBody {...given} />
    </Modal>
  );
}

function PaletteBody({ onClose, onKeys, session }: Given) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { data: views } = useSavedViews();
  const found = commands(text, session, t, views?.items);
  const chosen = Math.min(at, found.length - 1);

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    if (command.run === 'keys') onKeys();
    if (command.to)
      void navigate(command.to, { state: command.asked ? { asked: command.asked } : undefined });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((chosen + step + found.length) % Math.max(1, found.length));
    }
    if (event.key === 'Enter') run(found[chosen]);
  };
  return (
    <>
      <Input
        size="large"
        autoFocus
        value={text}
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={found.length > 0 ? `palette-${chosen}` : undefined}
        aria-label={t('shell.palette.input')}
        placeholder={t('shell.palette.input')}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id="palette-list" role="listbox" aria-label={t('shell.palette.title')} className="palette-list">
        {found.map((command, index) => (
          <li
            key={command.key}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === chosen}
            onClick={() => run(command)}
          >
            {command.name}
            {command.note && <span>{command.note}</span>}
          </li>
        ))}
      </ul>
      <p className="t3 sm">{found.length === 0 ? t('shell.palette.nothing') : t('shell.palette.hint')}</p>
    </>
  );
}
