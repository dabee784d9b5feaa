import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormTools } from '../form-tools';

/** 《客户反馈处理工单》 as a file: the cases and the tickets from before go out, history comes in. */
export function TicketTools() {
  const { t } = useTranslation();
  const client = useQueryClient();
  return (
    <FormTools
      form="ticket"
      title={t('cases.old.form')}
      print="/cases/print"
      onImported={() => void client.invalidateQueries({ queryKey: ['old-tickets'] })}
    />
  );
}
