import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import type { ActHeaders } from '../../../shared/act/use-act';
import { saveAnswer as save } from '../../../shared/files/save-answer';
import type { FormCount, FormSheet, ImportPreview, ImportResult } from '../../../api/types';

export type Encoding = 'utf-8' | 'gbk';
export type Days = { from?: string; to?: string };
export type FileKind = { format: 'csv' | 'xlsx'; encoding?: Encoding };

/** A file's bytes go as they are; the contract knows them only as text. */
const bytes = (file: File) => ({
  body: file as unknown as string,
  bodySerializer: (body: unknown) => body as Blob,
});
const octets = { 'Content-Type': 'application/octet-stream' };

export const previewFile = (form: string, file: File, encoding?: Encoding): Promise<ImportPreview> =>
  unwrap(
    api.POST('/api/forms/{form}/preview', {
      params: { path: { form }, query: { encoding } },
      headers: octets,
      ...bytes(file),
    }),
  );

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

type Import = { file: File; encoding?: Encoding; open?: string };

export const importFile = (form: string, { file, encoding, open }: Import, headers: ActHeaders) =>
  unwrap<ImportResult>(
    api.POST('/api/forms/{form}/import', {
      params: { path: { form }, query: { encoding, open } },
      headers: { ...octets, ...headers },
      ...bytes(file),
    }),
  );

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
