/** A page to ask for. */
export interface Page {
  offset: number;
  limit: number;
}

/** All rows of a list, one page after the other until one is not full. */
export async function allPages<Row>(
  limit: number,
  ask: (page: Page) => Promise<Row[] | undefined>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const page = (await ask({ offset: rows.length, limit })) ?? [];
    rows.push(...page);
    if (page.length < limit) return rows;
  }
}
