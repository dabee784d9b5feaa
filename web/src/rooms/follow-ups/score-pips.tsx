import { useTranslation } from 'react-i18next';
import { useWords } from '../../shared/words/use-words';

export function ScorePips({ score }: { score?: number }) {
  const { t } = useTranslation();
  const { word } = useWords();
  return (
    <>
      <span className="pips" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((pip) => (
          <i key={pip} className={score && pip <= score ? 'full' : undefined} />
        ))}
      </span>
      <span>{score ? `${score} ${word('score', String(score))}` : t('common.dash')}</span>
    </>
  );
}
