import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../shared/keys/use-keys';
import { masked } from '../../shared/words/masked';
import { Block } from './new-call-parts';
import { sentenceOf } from './new-call-values';

type Given = {
  event?: string;
  demand?: string;
  /** The sentence of the rules, with …… where the problem goes. */
  line?: string;
  confirmed: boolean;
  /** The record waits to be sent: nothing in it moves. */
  off?: boolean;
  onRight: () => void;
  onWrong: () => void;
};

/** The sentence to be read aloud; nothing is classified before the customer said yes to it. */
export function ReadBack({ event, demand, line, confirmed, off, onRight, onWrong }: Given) {
  const { t } = useTranslation();
  const told = sentenceOf(event);
  const problem = masked([told, sentenceOf(demand)].filter(Boolean).join(t('common.comma')));
  const sentence = line?.includes('……')
    ? t('common.quoted', { text: line.replace('……', problem) })
    : t('calls.new.sentence', { problem });
  // The keys do what the buttons do, and no more.
  const may = !!told && !off;
  useKeys({ 'alt+y': () => may && onRight(), 'alt+n': () => !off && onWrong() });
  return (
    <Block title={t('calls.new.readBack')} note={t('calls.new.readBackNote')}>
      <blockquote className="quote" aria-live="polite">
        {told ? sentence : <span className="t3">{t('calls.new.sentenceEmpty')}</span>}
      </blockquote>
      <div className="flex">
        <Button
          type={confirmed ? 'default' : 'primary'}
          icon={<CheckOutlined />}
          disabled={!may}
          aria-pressed={confirmed}
          aria-keyshortcuts="Alt+Y"
          onClick={onRight}
        >
          {t('calls.new.right')}
        </Button>
        <Button aria-keyshortcuts="Alt+N" onClick={onWrong}>
          {t('calls.new.wrong')}
        </Button>
        {confirmed && (
          <span className="ok">
            <CheckOutlined /> {t('calls.new.confirmed')}
          </span>
        )}
        <span className="push t3 sm">
          <kbd>Alt Y</kbd> {t('calls.new.rightKey')} <kbd>Alt N</kbd> {t('calls.new.wrongKey')}
        </span>
      </div>
    </Block>
  );
}
