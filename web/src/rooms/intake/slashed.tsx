import { Fragment } from 'react';

/** A heading of a form, which may go on in the next line after a slash: (咨询/投诉/建议/办理). */
export const Slashed = ({ text }: { text: string }) =>
  text.split('/').map((part, index) => (
    <Fragment key={part}>
      {index > 0 && '/'}
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
