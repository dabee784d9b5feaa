import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { WrittenArticle } from '../../api/types';
import { ArticleForm } from '../../rooms/knowledge/article-form';
import { Loaded } from '../../shared/ui/states';

type Given = { from: string; onDone: () => void; onCancel: () => void };

/** Question and answer of a record, as it shows them: masked. */
async function read(kind: string | undefined, number: string): Promise<Partial<WrittenArticle>> {
  const params = { path: { number } };
  if (kind === 'call') {
    const call = await unwrap(api.GET('/api/calls/{number}', { params }));
    return { title: call.title, answer: call.answer ?? '' };
  }
  const item = await unwrap(api.GET('/api/cases/{number}', { params }));
  return { title: item.title, answer: item.solution ?? item.result ?? '' };
}

/** An article proposed from a record, filled in with what was asked and answered there. */
export function ProposedFrom({ from, onDone, onCancel }: Given) {
  const [kind, number = ''] = from.split(':');
  const query = useQuery({
    queryKey: ['knowledge', 'from', from],
    queryFn: () => read(kind, number),
    staleTime: Infinity,
  });
  return (
    <Loaded query={query}>
      {(start) => <ArticleForm start={start} origin={number} onDone={onDone} onCancel={onCancel} />}
    </Loaded>
  );
}
