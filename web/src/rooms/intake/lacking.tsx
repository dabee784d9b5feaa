import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';

/** The members a whole record would have and this one has not, as the server named them; empty where nobody counts. */
export const LackingFields = createContext<readonly string[]>([]);

/** Beside a label, while its field is one of them. Nothing is refused for it. */
export function Lacking({ field }: { field: string }) {
  const { t } = useTranslation();
  return useContext(LackingFields).includes(field) && <u className="lacking">{t('feedback.new.lacking')}</u>;
}
