import type { SubgraphContext } from './context.js';

/**
 * Makes a function that gives every client request its own instance, made when first asked for. This is how
 * DataLoaders live exactly as long as the request whose calls they batch, or until it has written something.
 */
export function requestScoped<T>(create: (context: SubgraphContext) => T): (context: SubgraphContext) => T {
  const name = Symbol(create.name);
  return (context) => {
    const { memory } = context;
    let instance = memory.get(name) as T | undefined;
    if (instance === undefined) {
      instance = create(context);
      memory.set(name, instance);
    }
    return instance;
  };
}

/** The same for what a request remembers: one instance, however long the calls of its parts may wait. */
export function requestWide<T>(create: () => T): (context: SubgraphContext) => T {
  const instanceOf = requestScoped(create);
  return (context) => instanceOf(context.request ?? context);
}

/** Forgets what the request has read: it has changed something, and what is asked for next is read anew. */
export function forgetRequestScoped(context: SubgraphContext): void {
  context.memory = new Map();
}
