import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../session';

/** 写成知识: an answer that may help others, one press from the record it was given in. */
export function WriteDown({ kind, number }: { kind: 'call' | 'case'; number: string }) {
  const { t } = useTranslation();
  const may = useMay();
  if (!may('knowledge.propose')) return null;
  return (
    <Link className="no-print" to={`/knowledge?from=${kind}:${number}`}>
      {t('knowledge.writeDown')}
    </Link>
  );
}
