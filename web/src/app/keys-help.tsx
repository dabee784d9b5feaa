import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

const keys = [
  ['Ctrl K / ⌘ K', 'palette'],
  ['?', 'help'],
  ['N', 'newCall'],
  ['G', 'desk'],
  ['J', 'next'],
  ['K', 'previous'],
  ['Enter', 'open'],
  ['M', 'loadMore'],
  ['Ctrl Enter', 'submit'],
  ['Alt Y', 'sayYes'],
  ['Alt N', 'sayNo'],
  ['Alt Enter', 'sayInstead'],
] as const;

export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={t('shell.keys.title')} width={420}>
      <dl className="keys">
        {keys.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`shell.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="t3 sm">{t('shell.keys.note')}</p>
    </Modal>
  );
}
