import type { FaultyWorld } from './faulty-world.js';

/** Gives the next of what a world has, so that nothing is given twice. */
export function eachOnce<T>(
  all: (world: FaultyWorld) => AsyncGenerator<T>,
): (world: FaultyWorld) => Promise<T> {
  const left = new WeakMap<FaultyWorld, AsyncGenerator<T>>();
  return async (world) => {
    const generator = left.get(world) ?? all(world);
    left.set(world, generator);
    const next = await generator.next();
    if (next.done) throw new Error('There is nothing left that is fresh');
    return next.value;
  };
}
