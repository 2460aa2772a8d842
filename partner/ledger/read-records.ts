const pageSize = 100;

/** Every row of a list of the partner's records, page after page. */
export async function readRecords<Row>(
  fetch: (range: {
    offset: number;
    limit: number;
  }) => Promise<{ rows: Row[] | undefined; total: number | undefined }>,
): Promise<Row[]> {
  const all: Row[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const { rows = [], total = 0 } = await fetch({ offset, limit: pageSize });
    all.push(...rows);
    if (offset + pageSize >= total) return all;
  }
}

/** A time as the partner's filters take it, to the second: those of a window's begin are rounded down, of its end up. */
export function wireTime(ms: number, round: 'down' | 'up'): string {
  const seconds = round === 'down' ? Math.floor(ms / 1000) : Math.ceil(ms / 1000);
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
