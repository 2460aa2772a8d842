import { requestWide } from '../request-scoped.js';

/** What names a list; two declarations with one name are still two lists. */
interface Named {
  name: string;
}

interface Reading<Page> {
  page: Promise<Page>;
  /** How long the call may take, in milliseconds; Infinity when it has been answered. */
  patience: number;
}

/** The pages one client request has read or is reading. */
export class PagesRead {
  readonly #readings = new Map<Named, Map<string, Reading<unknown>>>();
  readonly #underWay = new Map<string, Set<Promise<unknown>>>();

  /**
   * The page of this key, read now unless it is read already. One that could not be read may be tried again, and one
   * under way is not shared by who has more patience than its call: its failure would come too early.
   */
  once<Page>(list: Named, key: string, patience: number, read: () => Promise<Page>): Promise<Page> {
    let readings = this.#readings.get(list);
    if (!readings) this.#readings.set(list, (readings = new Map<string, Reading<unknown>>()));
    const known = readings.get(key) as Reading<Page> | undefined;
    if (known && known.patience >= patience) return known.page;
    const reading = { page: this.#follow(list.name, read()), patience };
    readings.set(key, reading);
    reading.page.then(
      () => (reading.patience = Infinity),
      () => readings.get(key) === reading && readings.delete(key),
    );
    return reading.page;
  }

  /** Resolves when no page of a list of this name is under way any more; undefined when none is. */
  settled(name: string): Promise<unknown> | undefined {
    const pages = this.#underWay.get(name);
    return pages?.size ? Promise.allSettled(pages) : undefined;
  }

  #follow<Page>(name: string, page: Promise<Page>): Promise<Page> {
    let pages = this.#underWay.get(name);
    if (!pages) this.#underWay.set(name, (pages = new Set()));
    const followed = pages.add(page);
    const done = () => void followed.delete(page);
    page.then(done, done);
    return page;
  }
}

export const pagesRead = requestWide(() => new PagesRead());
