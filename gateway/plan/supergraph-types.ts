import { Kind, type DocumentNode } from 'graphql';

/** What the plan has to know of the supergraph's types, inaccessible ones included. */
export class SupergraphTypes {
  /** The names of all fields of all types. */
  readonly fieldNames = new Set<string>();
  readonly #typeNames = new Set<string>();
  readonly #enumValues = new Set<string>();
  readonly #satisfying = new Map<string, Set<string>>();

  constructor(supergraph: DocumentNode) {
    for (const definition of supergraph.definitions) {
      if (
        definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ) {
        const name = definition.name.value;
        this.#typeNames.add(name);
        for (const parent of definition.interfaces ?? []) this.#of(parent.name.value).add(name);
        for (const field of definition.fields ?? []) this.fieldNames.add(field.name.value);
      } else if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
        for (const member of definition.types ?? []) this.#of(definition.name.value).add(member.name.value);
      } else if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
        const name = definition.name.value;
        for (const value of definition.values ?? []) this.#enumValues.add(`${name}.${value.name.value}`);
      }
    }
  }

  /** Whether some subgraph has this object type, be it hidden from clients. */
  hasType(name: string): boolean {
    return this.#typeNames.has(name);
  }

  /** Whether some subgraph has this enum value, be it hidden from clients. */
  hasEnumValue(enumName: string, value: unknown): boolean {
    return typeof value === 'string' && this.#enumValues.has(`${enumName}.${value}`);
  }

  /**
   * The type names that satisfy any of the type conditions: a type itself, what implements an interface, the members of a
   * union. An interface satisfies its own condition, because a subgraph where it is an `@interfaceObject` answers with the
   * interface's name.
   */
  satisfying(conditions: readonly string[]): ReadonlySet<string> {
    return new Set(conditions.flatMap((condition) => [condition, ...this.#of(condition)]));
  }

  #of(condition: string): Set<string> {
    let names = this.#satisfying.get(condition);
    if (!names) this.#satisfying.set(condition, (names = new Set()));
    return names;
  }
}
