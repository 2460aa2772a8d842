import type { GraphQLError } from 'graphql';
import type { Path } from './types.js';

interface Branch {
  ends: boolean;
  branches: Map<string | number, Branch>;
}

/** The errors of one request, and what is known to have failed. */
export class ErrorLog {
  readonly errors: GraphQLError[] = [];
  readonly #silenced: (() => Iterable<Path>)[] = [];
  #tree: Branch | undefined;

  add(error: GraphQLError): void {
    this.errors.push(error);
    if (this.#tree && error.path) plant(this.#tree, error.path);
  }

  /**
   * Marks places that are null because of an error that was reported elsewhere, such as the 99 other customers of a fetch
   * that failed. Computed only when somebody asks.
   */
  silence(paths: () => Iterable<Path>): void {
    this.#silenced.push(paths);
    this.#tree = undefined;
  }

  /** Whether an error at this path, above it or below it explains why there is no value. */
  explains(path: Path): boolean {
    if (this.errors.length === 0 && this.#silenced.length === 0) return false;
    let branch: Branch | undefined = (this.#tree ??= this.#grow());
    for (const key of path) {
      if (branch.ends) return true;
      branch = branch.branches.get(key);
      if (!branch) return false;
    }
    return branch.ends || branch.branches.size > 0;
  }

  #grow(): Branch {
    const tree: Branch = { ends: false, branches: new Map() };
    for (const error of this.errors) if (error.path) plant(tree, error.path);
    for (const paths of this.#silenced) for (const path of paths()) plant(tree, path);
    return tree;
  }
}

function plant(tree: Branch, path: Path): void {
  let branch = tree;
  for (const key of path) {
    let next = branch.branches.get(key);
    if (!next) branch.branches.set(key, (next = { ends: false, branches: new Map() }));
    branch = next;
  }
  branch.ends = true;
}
