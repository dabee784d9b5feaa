import type { ClockTone } from '../time/clock-words';

const round = 2 * Math.PI * 4.6;

function shape(tone: ClockTone, share: number) {
  switch (tone) {
    case 'late':
      return (
        <>
          <path d="M6 .7 11.6 11H.4Z" fill="currentColor" />
          <path d="M6 4.4v3.2M6 9v.6" stroke="var(--red-tint)" strokeWidth="1.3" strokeLinecap="round" />
        </>
      );
    case 'met-late':
      return <path d="M6 1.4 11 10.4H1Z" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round" />;
    case 'met':
      return (
        <>
          <circle cx="6" cy="6" r="5.4" fill="currentColor" />
          <path d="m3.4 6.2 1.8 1.8 3.4-3.8" stroke="var(--paper)" strokeWidth="1.4" strokeLinecap="round" />
        </>
      );
    case 'hold':
      return (
        <>
          <circle cx="6" cy="6" r="4.8" stroke="currentColor" strokeDasharray="2 1.6" strokeWidth="1.2" />
          <path d="M4.8 4.2v3.6M7.2 4.2v3.6" stroke="currentColor" strokeWidth="1.3" />
        </>
      );
    case 'none':
      return <path d="M3 6h6" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />;
    case 'live':
      return (
        <>
          <circle cx="6" cy="6" r="3" fill="currentColor" />
          <circle cx="6" cy="6" r="5" stroke="currentColor" opacity=".5" />
        </>
      );
    default:
      return (
        <>
          <circle cx="6" cy="6" r="4.6" stroke="currentColor" strokeOpacity=".28" strokeWidth="2" />
          <circle
            cx="6"
            cy="6"
            r="4.6"
            stroke="currentColor"
            strokeWidth="2"
            strokeDasharray={`${round * share} ${round}`}
            transform="rotate(-90 6 6)"
          />
        </>
      );
  }
}

export function ClockGlyph({ tone, share = 0 }: { tone: ClockTone; share?: number }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" fill="none" aria-hidden="true">
      {shape(tone, share)}
    </svg>
  );
}
