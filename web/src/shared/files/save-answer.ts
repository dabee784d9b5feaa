import { unwrap, type Answer } from '../../api/problem';

/** Hands a download to the browser under the name the server gave it. */
export async function saveAnswer(answer: Promise<Answer<unknown>>) {
  const blob = (await unwrap(answer)) as Blob;
  const { response } = await answer;
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = decodeURIComponent(named?.[1] ?? 'form');
  link.click();
  // The click only starts the download; the address has to outlive it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
