import type { ClassType } from 'type-graphql';
import type { SubgraphContext } from './context.js';

/** How a row of the partner tells each field of a node; `from` is what is known of it besides. */
export type FieldsOf<Node, Row, From = void> = {
  readonly [Name in keyof Node]-?: (row: Row, context: SubgraphContext, from: From) => Node[Name];
};

/**
 * Maps rows to nodes whose fields are worked out when they are read, every time: hundreds of nodes are made for a
 * request that asks for two or three fields of each. A node is an instance of its type, since type-graphql copies what
 * is none; spreading one gives nothing.
 */
export function lazyNode<Node extends object, Row, From = void>(
  type: ClassType<Node>,
  fields: FieldsOf<Node, Row, From>,
): (row: Row, context: SubgraphContext, from: From) => Node {
  class LazyNode {
    readonly #row: Row;
    readonly #context: SubgraphContext;
    readonly #from: From;

    constructor(row: Row, context: SubgraphContext, from: From) {
      this.#row = row;
      this.#context = context;
      this.#from = from;
    }

    static tells<Name extends keyof Node>(name: Name): void {
      const tell = fields[name];
      Object.defineProperty(LazyNode.prototype, name, {
        get(this: LazyNode) {
          return tell(this.#row, this.#context, this.#from);
        },
      });
    }
  }
  Object.setPrototypeOf(LazyNode.prototype, type.prototype);
  for (const name of Object.keys(fields)) LazyNode.tells(name as keyof Node);
  return (row, context, from) => new LazyNode(row, context, from) as unknown as Node;
}
