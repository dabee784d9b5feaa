import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export const useCommitment = (number: string) =>
  useQuery({
    queryKey: ['commitment', number],
    queryFn: () => unwrap(api.GET('/api/commitments/{number}', { params: { path: { number } } })),
  });
