/** Field -> ids of what it was told of. Never a value. */
export type DisclosureReport = Record<string, string[]>;

/** Ids that are named for one field; beyond, they are only counted. */
const mostIds = 1000;

/** Which personal values one client request has been told in clear: names of fields and ids, for whoever has to answer for it. */
export class Disclosures {
  readonly #ids = new Map<string, Set<string>>();

  /** @param id of what has the field; undefined for something without */
  add(field: string, id: unknown): void {
    let ids = this.#ids.get(field);
    if (!ids) this.#ids.set(field, (ids = new Set()));
    if (typeof id === 'string' && ids.size < mostIds) ids.add(id);
  }

  get isEmpty(): boolean {
    return this.#ids.size === 0;
  }

  /** Takes in what was told in another process. */
  merge(report: DisclosureReport): void {
    for (const [field, ids] of Object.entries(report)) {
      this.add(field, undefined);
      for (const id of ids) this.add(field, id);
    }
  }

  /** Undefined when nothing personal was told. */
  report(): DisclosureReport | undefined {
    if (this.#ids.size === 0) return undefined;
    return Object.fromEntries([...this.#ids].map(([field, ids]) => [field, [...ids]]));
  }
}

/** Names of fields are no values, and ids have no spaces and no `@`: whatever else a stranger's process sends is left out. */
const fieldName = /^\w{1,100}\.\w{1,100}$/;
const plainId = /^[\w.:-]{1,128}$/;

/** The report that another process sent; undefined for anything else. */
export function readDisclosures(value: unknown): DisclosureReport | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const report: DisclosureReport = {};
  for (const [field, ids] of Object.entries(value).slice(0, 100)) {
    if (!fieldName.test(field) || !Array.isArray(ids)) return undefined;
    report[field] = ids.filter((id): id is string => typeof id === 'string' && plainId.test(id));
  }
  return report;
}
