import { listening } from './client';
import { ApiProblem } from './problem';
import type { Problem } from './types';

type Sending = {
  headers: Record<string, string | undefined>;
  /** Share of the body that has left, 0 to 100. */
  onUpload?: (percent: number) => void;
  /** All of the answer that has come so far. */
  onText?: (text: string) => void;
  signal?: AbortSignal;
};

export const lost: Problem = { type: '', title: '', status: 0, code: 'connection.lost', reference: '' };

export const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The answer, or the problem it is. */
export function answered<T>(status: number, body: unknown): T {
  if (status < 300) return body as T;
  throw new ApiProblem({ ...lost, code: `http.${status}`, ...(body as Problem | null), status });
}

/** Posts a content as it is. fetch does not say how far a body has come, so this is the one place that asks the older way. */
export function sendBytes(
  path: string,
  file: File,
  { headers, onUpload, onText, signal }: Sending,
): Promise<{ status: number; text: string; type: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Accept-Language', listening.language());
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    for (const [name, value] of Object.entries(headers)) if (value) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onUpload?.(Math.round((loaded / total) * 100));
    request.onprogress = () => onText?.(request.responseText);
    request.onload = () => {
      listening.serverTime(request.getResponseHeader('Server-Time'));
      if (request.status === 401) listening.sessionLost();
      const type = request.getResponseHeader('Content-Type') ?? '';
      resolve({ status: request.status, text: request.responseText, type });
    };
    request.onerror = () => reject(new ApiProblem(lost));
    request.onabort = () => reject(new ApiProblem({ ...lost, code: 'given-up' }));
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
