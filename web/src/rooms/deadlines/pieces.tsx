import { useTranslation } from 'react-i18next';
import type { WhyView } from '../../api/types';
import './pieces.css';

/** The way from start to due in pieces that touch, and their sum: to be checked with a pencil. */
export function Pieces({ why }: { why: WhyView }) {
  const { t } = useTranslation();
  return (
    <section>
      <table className="pieces">
        <caption>{t('clock.why.pieces')}</caption>
        <tbody>
          {why.pieces.map((piece) => (
            <tr key={piece.from} className={piece.kind}>
              <th scope="row">{piece.span}</th>
              <td>{piece.text}</td>
              <td>{piece.length}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('clock.why.whole', { due: why.dueText })}
            </th>
            <td>{why.whole}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
