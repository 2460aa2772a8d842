import type { BookShape } from '../data/book-shape.js';

/** A situation a sandbox can start in: what the first partner's business looks like, and when it is. */
export interface Scenario {
  /** One line for people. */
  description: string;
  /** The first partner's business, where so many customers were asked for. */
  shape: (customers: number) => BookShape;
  /** Where the business clock starts, by where it otherwise would; there, when not given. */
  start?: (usual: number) => number;
}
