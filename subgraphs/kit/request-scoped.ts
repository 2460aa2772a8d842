import type { SubgraphContext } from './context.js';

/**
 * Makes a function that gives every client request its own instance, made when first asked for. This is how
 * DataLoaders live exactly as long as the request whose calls they batch.
 */
export function requestScoped<T>(create: (context: SubgraphContext) => T): (context: SubgraphContext) => T {
  const instances = new WeakMap<SubgraphContext, T>();
  return (context) => {
    let instance = instances.get(context);
    if (instance === undefined) {
      instance = create(context);
      instances.set(context, instance);
    }
    return instance;
  };
}

/** The same for what a request remembers: one instance, however long the calls of its parts may wait. */
export function requestWide<T>(create: () => T): (context: SubgraphContext) => T {
  const instanceOf = requestScoped(create);
  return (context) => instanceOf(context.request ?? context);
}
