/** Milliseconds of one turn: a call that comes in between needs several turns to be read and answered. */
export const turn = 8;

/**
 * Calls `work` again and again until it says that it is done, other work of the process in between. It neither keeps
 * the process alive nor its owner in memory: `work` is asked for its owner each time and stops with it.
 */
export function inBackground<T extends object>(owner: T, work: (owner: T, milliseconds: number) => boolean) {
  const reference = new WeakRef(owner);
  const go = () => {
    const alive = reference.deref();
    if (alive && !work(alive, turn)) next();
  };
  const next = () => setImmediate(go).unref();
  next();
}
