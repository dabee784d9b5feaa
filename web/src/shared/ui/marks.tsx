import { useTranslation } from 'react-i18next';
import { useWords } from '../words/use-words';
import './badges.css';

export function DayMark({ mark }: { mark: string | null }) {
  const { t } = useTranslation();
  if (!mark) return null;
  const off = mark === '休';
  return <em className={off ? 'day day-off' : 'day day-work'}>{off ? t('common.off') : t('common.work')}</em>;
}

const weight: Record<string, number> = { general: 1, important: 2, major: 3 };

/** Grade is ink, never red. */
export function GradeTag({ grade }: { grade: string | null }) {
  const { word } = useWords();
  if (!grade) return null;
  return <span className={`grade grade-${weight[grade] ?? 1}`}>{word('grade', grade)}</span>;
}

const strength: Record<string, number> = { wish: 0, normal: 1, urgent: 2, critical: 3 };

export function UrgencyBars({ urgency }: { urgency: string | null }) {
  const { word } = useWords();
  if (!urgency) return null;
  const level = strength[urgency] ?? 1;
  return (
    <span className="urgency">
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 3.6}
            y={6 - bar * 3}
            width="2.4"
            height={4 + bar * 3}
            rx=".6"
            fill="currentColor"
            opacity={bar < level ? 1 : 0.25}
          />
        ))}
      </svg>
      {word('urgency', urgency)}
    </span>
  );
}

export function Avatar({ name, size = 22, mine }: { name: string; size?: number; mine?: boolean }) {
  const box = { width: size, height: size, fontSize: Math.round(size * 0.5), lineHeight: `${size - 2}px` };
  return (
    <span className={mine ? 'avatar avatar-mine' : 'avatar'} style={box} aria-hidden="true">
      {name.slice(0, 1)}
    </span>
  );
}

export function Logo({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" className="logo" aria-hidden="true">
      <circle cx="16" cy="16" r="2.6" fill="currentColor" stroke="none" />
      <path d="M10.46 12.80A6.4 6.4 0 1 1 19.20 21.54" strokeWidth="2.3" />
      <path d="M12.44 6.23A10.4 10.4 0 1 1 12.10 25.64" strokeWidth="2.1" opacity=".8" />
      <path d="M22.22 3.24A14.2 14.2 0 1 1 2.02 18.47" strokeWidth="1.9" opacity=".55" />
    </svg>
  );
}
