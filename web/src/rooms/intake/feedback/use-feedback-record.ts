import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';

export const useFeedbackRecord = (number: string) =>
  useQuery({
    queryKey: ['feedback-record', number],
    queryFn: () => unwrap(api.GET('/api/feedback/{number}', { params: { path: { number } } })),
  });
