import { MenuFoldOutlined } from '@ant-design/icons';
import { Button } from 'antd';
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
      <Button
        className="side-toggle"
        icon={<MenuFoldOutlined />}
        aria-expanded={open}
        aria-controls="side-panel"
        onClick={() => setOpen(!open)}
      >
        {open ? t('common.close') : label}
      </Button>
    </>
  );
}
