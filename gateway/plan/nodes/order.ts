import type { CompiledNode, Run } from '../run.js';

/** Runs nodes one after the other, waiting only for those that return a promise. */
export function sequence<Context>(nodes: readonly CompiledNode<Context>[]): CompiledNode<Context> {
  const from = (run: Run<Context>, start: number): Promise<void> | undefined => {
    for (let i = start; i < nodes.length; i++) {
      const pending = nodes[i]?.(run);
      if (pending) return i + 1 === nodes.length ? pending : pending.then(() => from(run, i + 1));
    }
    return undefined;
  };
  return (run) => from(run, 0);
}

/** Starts nodes together and waits for all of them. */
export function parallel<Context>(nodes: readonly CompiledNode<Context>[]): CompiledNode<Context> {
  return (run) => {
    let pending: Promise<void>[] | undefined;
    for (const node of nodes) {
      const promise = node(run);
      if (promise) (pending ??= []).push(promise);
    }
    if (!pending) return undefined;
    return pending.length === 1 ? pending[0] : Promise.all(pending).then(() => undefined);
  };
}
