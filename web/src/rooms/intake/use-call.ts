import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export const useCall = (number: string) =>
  useQuery({
    queryKey: ['call', number],
    queryFn: () => unwrap(api.GET('/api/calls/{number}', { params: { path: { number } } })),
  });
