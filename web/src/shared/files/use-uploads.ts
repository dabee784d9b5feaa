import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../api/client';
import { problemOf, unwrap } from '../../api/problem';
import { sendFile } from '../../api/send-file';
import type { FileView, Problem } from '../../api/types';
import { newKey } from '../act/new-key';

/** A file on its way, or one that did not get there. */
export type Upload = {
  key: string;
  file: File;
  percent: number;
  problem: Problem | null;
};

export const useFileLimits = () =>
  useQuery({
    queryKey: ['file-limits'],
    queryFn: () => unwrap(api.GET('/api/files/limits')),
    staleTime: Infinity,
  });

/** Sends what was dropped, pasted or chosen, one after the other. The key stays with its file: trying again stores it once. */
export function useUploads(onDone: (file: FileView) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const running = useRef(new Map<string, AbortController>());
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    const open = running.current;
    return () => open.forEach((control) => control.abort());
  }, []);

  const change = (key: string, part: Partial<Upload>) =>
    setUploads((now) => now.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
  const forget = (key: string) => setUploads((now) => now.filter((upload) => upload.key !== key));

  const send = async ({ key, file }: Pick<Upload, 'key' | 'file'>) => {
    const control = new AbortController();
    running.current.set(key, control);
    try {
      const view = await sendFile(file, {
        key,
        signal: control.signal,
        onProgress: (percent) => change(key, { percent }),
      });
      forget(key);
      // Whose name stands in a file's is not known before it hangs on something: until then the server calls it file.png.
      done.current({ ...view, name: file.name });
    } catch (error) {
      if (control.signal.aborted) forget(key);
      else change(key, { problem: problemOf(error) });
    } finally {
      running.current.delete(key);
    }
  };

  const start = async (files: File[]) => {
    const fresh = files.map((file) => ({ key: newKey(), file, percent: 0, problem: null }));
    setUploads((now) => [...now, ...fresh]);
    for (const upload of fresh) await send(upload);
  };
  const retry = (upload: Upload) => {
    change(upload.key, { problem: null, percent: 0 });
    void send(upload);
  };
  const giveUp = (key: string) => {
    const control = running.current.get(key);
    if (control) control.abort();
    else forget(key);
  };
  return { uploads, start, retry, giveUp };
}
