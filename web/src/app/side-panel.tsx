import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The panel on the right. On a narrow screen it waits behind one button. */
export function SidePanel({ children, label }: { children: ReactNode; label: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <aside className={open ? 'pane-side unfolded' : 'pane-side'} aria-label={label} id="side-panel">
        {children}
      </aside>
      <div className="side-strip">
        <button type="button" aria-expanded={open} aria-controls="side-panel" onClick={() => setOpen(!open)}>
          {open ? <MenuUnfoldOutlined aria-hidden="true" /> : <MenuFoldOutlined aria-hidden="true" />}
          <span>{open ? t('common.close') : label}</span>
        </button>
      </div>
    </>
  );
}
