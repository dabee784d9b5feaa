import { useTranslation } from 'react-i18next';
import type { EvidenceView } from '../../api/types';
import { shortDateTime } from '../time/format';
import { FileList } from './file-list';

/** 凭证 with its files: what it is, its number, who added it and when. */
export function EvidenceList({ evidence }: { evidence: EvidenceView[] }) {
  const { t } = useTranslation();
  return (
    <ul className="evidence">
      {evidence.map(({ kind, kindText, value, files, by, at }, index) => (
        <li key={`${kind} ${value} ${index}`}>
          <div className="flex">
            <span className="t2">{kindText}</span>
            {value && <b>{value}</b>}
            <span className="t3 sm push">
              {by?.name} {shortDateTime(at)}
            </span>
          </div>
          <FileList files={files} label={t('files.list')} />
        </li>
      ))}
    </ul>
  );
}
