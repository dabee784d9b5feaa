import { listening } from './client';
import { ApiProblem } from './problem';
import type { FileView, Problem } from './types';

type Sending = {
  key: string;
  onProgress: (percent: number) => void;
  signal: AbortSignal;
};

const lost: Problem = { type: '', title: '', status: 0, code: 'connection.lost', reference: '' };

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Sends a content as it is. fetch does not say how far a body has come, so this is the one place that asks the older way. */
export function sendFile(file: File, { key, onProgress, signal }: Sending): Promise<FileView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/files?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('Accept-Language', listening.language());
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100));
    request.onload = () => {
      listening.serverTime(request.getResponseHeader('Server-Time'));
      if (request.status === 401) listening.sessionLost();
      const answer = read(request.responseText);
      if (request.status < 300) resolve(answer as FileView);
      else
        reject(
          new ApiProblem({
            ...lost,
            code: `http.${request.status}`,
            ...(answer as Problem | null),
            status: request.status,
          }),
        );
    };
    request.onerror = () => reject(new ApiProblem(lost));
    request.onabort = () => reject(new ApiProblem({ ...lost, code: 'given-up' }));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
