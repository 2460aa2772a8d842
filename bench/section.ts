export interface SectionOptions {
  /** A smoke test: everything once and as short as it goes. What it measures is worth nothing. */
  quick: boolean;
}

/** One question the benchmark answers: measures, and gives what it found as Markdown with a heading of level 2. */
export type Section = (options: SectionOptions) => Promise<string>;
