import { useTranslation } from 'react-i18next';

const names = {
  company: 1,
  'job-number': 1,
  department: 1,
  problem: 1,
  time: 1,
  colleague: 1,
  'colleague-number': 1,
  title: 1,
  product: 1,
  carrier: 1,
  waybill: 1,
  compensation: 1,
  customer: 1,
  'service-type': 1,
  solution: 1,
  dimension: 1,
  score: 1,
  points: 1,
  hotline: 1,
} as const;

type Name = keyof typeof names;
const known = (name: string): name is Name => name in names;
const places = /\{([a-z-]+)\}/g;

/** What stands in braces is filled in when the sentence is shown: here it is called by its name. */
export function useNamedPlaces() {
  const { t } = useTranslation();
  const nameOf = (place: string) => {
    const bare = place.replace(/[{}]/g, '');
    return known(bare) ? t(`rules.place.${bare}`) : null;
  };
  return {
    /** The sentence with names in its places. */
    read: (text: string) => text.replace(places, (all) => (nameOf(all) ? `〔${nameOf(all)}〕` : all)),
    /** A place as it is typed, and what it is. */
    explain: (place: string) => [place, nameOf(place)].filter(Boolean).join(' '),
    any: (text: string) => text.search(places) >= 0,
  };
}
