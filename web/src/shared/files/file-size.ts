/** 1536 → 1.5 KB */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${round(bytes / 1024)} KB`;
  return `${round(bytes / 1024 / 1024)} MB`;
}

const round = (amount: number) => (amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount));
