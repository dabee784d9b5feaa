import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { somethingUnsaved } from '../shared/unsaved';

/** Asked before a page with unsent text is left for another one. */
export function LeaveGuard() {
  const { t } = useTranslation();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      somethingUnsaved() && currentLocation.pathname !== nextLocation.pathname,
  );
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={t('shell.leave.title')}
      okText={t('shell.leave.stay')}
      cancelText={t('shell.leave.leave')}
      width={400}
      onOk={() => blocker.reset?.()}
      onCancel={() => blocker.reset?.()}
      cancelButtonProps={{ danger: true, onClick: () => blocker.proceed?.() }}
    >
      <p className="t2">{t('shell.leave.text')}</p>
    </Modal>
  );
}
