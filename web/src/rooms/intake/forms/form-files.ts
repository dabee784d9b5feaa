import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { sendTold, type Told } from '../../../api/send-told';
import type { ActHeaders } from '../../../shared/act/use-act';
import { saveAnswer as save } from '../../../shared/files/save-answer';
import type { FormCount, FormSheet, ImportPreview, ImportResult } from '../../../api/types';

export type Encoding = 'utf-8' | 'gbk';
/** A file somebody brings; `open`: what becomes of rows that are not done. */
type Brought = { file: File; encoding?: Encoding; open?: string };
export type Days = { from?: string; to?: string };
export type FileKind = { format: 'csv' | 'xlsx'; encoding?: Encoding };

/** A file's bytes go as they are; the contract knows them only as text. */
const bytes = (file: File) => ({
  body: file as unknown as string,
  bodySerializer: (body: unknown) => body as Blob,
});
const octets = { 'Content-Type': 'application/octet-stream' };

const asked = (query: Record<string, string | undefined>) => {
  const said = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return said.length > 0 ? `?${new URLSearchParams(said).toString()}` : '';
};

export const previewFile = (
  form: string,
  { file, encoding }: Brought,
  headers: ActHeaders,
  onTold: (told: Told) => void,
): Promise<ImportPreview> =>
  sendTold(`/api/forms/${form}/preview${asked({ encoding })}`, file, headers, onTold);

/** The file with what is wrong beside each row, to be mended and brought again. */
export const mistakeSheet = (form: string, file: File, encoding?: Encoding) =>
  save(
    api.POST('/api/forms/{form}/mistakes', {
      params: { path: { form }, query: { encoding } },
      headers: octets,
      parseAs: 'blob',
      ...bytes(file),
    }),
  );

export const importFile = (
  form: string,
  { file, encoding, open }: Brought,
  headers: ActHeaders,
  onTold: (told: Told) => void,
): Promise<ImportResult> =>
  sendTold(`/api/forms/${form}/import${asked({ encoding, open })}`, file, headers, onTold);

export const formRows = (form: string, days: Days): Promise<FormSheet> =>
  unwrap(api.GET('/api/forms/{form}/rows', { params: { path: { form }, query: days } }));

export const countRows = (form: string, days: Days): Promise<FormCount> =>
  unwrap(api.GET('/api/forms/{form}/count', { params: { path: { form }, query: days } }));

export const exportForm = (form: string, kind: FileKind, days: Days) =>
  save(
    api.GET('/api/forms/{form}/export', {
      params: { path: { form }, query: { ...kind, ...days } },
      parseAs: 'blob',
    }),
  );

export const blankForm = (form: string, kind: FileKind) =>
  save(api.GET('/api/forms/{form}/blank', { params: { path: { form }, query: kind }, parseAs: 'blob' }));
