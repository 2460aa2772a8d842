import { lastMonth } from './last-month.js';

/** One example: a tab that GraphiQL shows on a first visit. */
export interface Example {
  /** The file's name without ending: `1-customer-balances`. */
  name: string;
  query: string;
  /** JSON as it stands in the variables editor; absent where the operation has none. */
  variables?: string;
}

/**
 * The examples, in the order of their file names, out of the texts of `examples/`. `NAME.variables.json` belongs to
 * `NAME.graphql`; `LAST_MONTH` in it becomes the last whole billing month before `now`, so that an example about
 * bills still finds some in a year.
 */
export function examplesFrom(files: Record<string, string>, now: Date): Example[] {
  return Object.keys(files)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.graphql'.length);
      const variables = files[`${name}.variables.json`]?.trimEnd().replaceAll('LAST_MONTH', lastMonth(now));
      const example = { name, query: files[file]!.trimEnd() };
      return variables === undefined ? example : { ...example, variables };
    });
}
