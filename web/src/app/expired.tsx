import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { SignInForm } from '../rooms/people/sign-in-form';
import { sessionKey } from '../shared/session';

/** The session ended under a page in use: sign in here, and nothing typed is lost. */
export function Expired({ jobNumber }: { jobNumber: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return (
    <Modal open title={t('signin.again')} footer={null} closable={false} keyboard={false} width={360}>
      <p className="t2 gap-below">{t('signin.againNote')}</p>
      <SignInForm
        jobNumber={jobNumber}
        onDone={(session) => {
          // Somebody else at the same desk must not continue what the first one typed.
          if (session.person.jobNumber !== jobNumber) globalThis.location.assign('/');
          else {
            client.setQueryData(sessionKey, session);
            // What was refused while nobody was signed in is asked again; fields keep their content.
            void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
          }
        }}
      />
    </Modal>
  );
}
