import { LockOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ActionView } from '../../api/types';
import './actions.css';

type Bar = { actions: ActionView[]; chosen: string | null; onChoose: (code: string) => void; label: string };

/** One primary, the rest plain; what is refused is named once, with its reason and what is missing. */
export function ActionBar({ actions, chosen, onChoose, label }: Bar) {
  const allowed = actions.filter(({ allowed }) => allowed);
  const refused = actions.filter(({ allowed }) => !allowed);
  const first = allowed.filter(({ primary }) => primary);
  const rest = allowed.filter(({ primary }) => !primary);
  return (
    <div className="acts" role="group" aria-label={label}>
      {[...first, ...rest].map(({ code, name, primary }, index) => (
        <span key={code} className="act">
          {index === first.length && first.length > 0 && <i className="gap" />}
          <Button
            type={primary ? 'primary' : 'default'}
            aria-expanded={chosen === code}
            onClick={() => onChoose(code)}
          >
            {name}
          </Button>
        </span>
      ))}
      {refused.length > 0 && <Refused actions={refused} />}
    </div>
  );
}

function Refused({ actions }: { actions: ActionView[] }) {
  const { t } = useTranslation();
  const list = (
    <ul className="refused-list">
      {actions.map(({ code, name, refusal }) => (
        <li key={code}>
          <b>{name}</b> {refusal?.title}
          {refusal?.missing && refusal.missing.length > 0 && (
            <ul>
              {refusal.missing.map(({ code: missing, text, who }) => (
                <li key={missing + text}>
                  {text} <span className="t3">{who}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
  // The one with something to do about it is worth the line; the others are one press away.
  const shown = actions.find(({ refusal }) => refusal?.missing?.length) ?? actions[0];
  const missing = shown?.refusal?.missing?.length ?? 0;
  return (
    <Popover content={list} trigger="click" placement="bottomRight">
      <button type="button" className="refused">
        <LockOutlined />
        <span className="el">
          {t('common.refused', { action: shown?.name, reason: shown?.refusal?.title })}
        </span>
        <u>{missing > 0 ? t('common.seeMissing', { count: missing }) : t('common.more')}</u>
      </button>
    </Popover>
  );
}
