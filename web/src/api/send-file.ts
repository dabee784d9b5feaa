import { answered, readJson, sendBytes } from './send-bytes';
import type { FileView } from './types';

type Sending = { key: string; onProgress: (percent: number) => void; signal: AbortSignal };

/** Sends a content to be kept, and tells how far it has come. */
export async function sendFile(file: File, { key, onProgress, signal }: Sending): Promise<FileView> {
  const { status, text } = await sendBytes(`/api/files?name=${encodeURIComponent(file.name)}`, file, {
    headers: { 'Idempotency-Key': key },
    onUpload: onProgress,
    signal,
  });
  return answered<FileView>(status, readJson(text));
}
