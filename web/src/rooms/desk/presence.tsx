import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shared/ui/marks';
import type { Present } from './use-presence';
import './presence.css';

/** 王* 正在查看, with a face: at the head of the item. */
export function PresenceLine({ others }: { others: Present[] }) {
  const { t } = useTranslation();
  const say = (doing: string) => {
    const names = others.filter((one) => one.doing === doing).map(({ name }) => name);
    if (names.length === 0) return null;
    return t(doing === 'typing' ? 'together.typing' : 'together.looking', {
      names: names.join(t('together.joint')),
    });
  };
  return (
    <span className="presence" role="status">
      {others.length > 0 && <PresenceFaces others={others} />}
      {[say('typing'), say('looking')].filter(Boolean).join(' · ')}
    </span>
  );
}

const most = 3;

export function PresenceFaces({ others }: { others: Present[] }) {
  return (
    <span className="faces">
      {others.slice(0, most).map(({ jobNumber, name }) => (
        <Avatar key={jobNumber} name={name} size={18} />
      ))}
      {others.length > most && <i>+{others.length - most}</i>}
    </span>
  );
}
