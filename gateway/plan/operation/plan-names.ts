import { Kind, print, visit, type DocumentNode, type FieldNode } from 'graphql';

/** A document whose names cannot collide with those of the plan. */
export interface PlanNames {
  document: DocumentNode;
  /** Response keys in `document` that were replaced, and what the client called them. */
  keys: Map<string, string>;
  /** Variables in `document` that were replaced, and what the client called them. */
  variables: Map<string, string>;
}

/**
 * Replaces names that would get in the way of a plan; undefined for the usual document, where none does.
 * - A plan fetches keys and required fields beside what the client selected, under the fields' own names: a client that
 *   calls something else so (`{ product { id: price } }`) would overwrite them.
 * - One response key may stand for different things on different types. A plan may ask for both on an interface that they
 *   share, where only one can have the name; the planner ends the whole process when it comes to that.
 * - A variable called `$representations` would be declared twice.
 */
export function planNames(fieldNames: ReadonlySet<string>, document: DocumentNode): PlanNames | undefined {
  const keys = new Map<string, string>();
  const variables = new Map<string, string>();
  const meanings = new Map<string, Map<string, string>>();

  function planKey(field: FieldNode): string {
    const key = (field.alias ?? field.name).value;
    const known = meanings.get(key) ?? new Map<string, string>();
    meanings.set(key, known);
    const meaning = meaningOf(field);
    let name = known.get(meaning);
    if (name === undefined) {
      const isTaken = key !== field.name.value && (fieldNames.has(key) || key.startsWith('__'));
      name = isTaken || known.size > 0 ? `_client_${key}_${known.size}` : key;
      known.set(meaning, name);
      if (name !== key) keys.set(name, key);
    }
    return name;
  }

  const renamed = visit(document, {
    Field(node) {
      const name = planKey(node);
      if (name === (node.alias ?? node.name).value) return undefined;
      return { ...node, alias: { kind: Kind.NAME, value: name } };
    },
    Variable(node) {
      if (node.name.value !== 'representations' && !node.name.value.startsWith('__')) return undefined;
      const name = `_client_${node.name.value}`;
      variables.set(name, node.name.value);
      return { ...node, name: { kind: Kind.NAME, value: name } };
    },
  });
  return keys.size + variables.size > 0 ? { document: renamed, keys, variables } : undefined;
}

/** Equal for fields that may be merged. */
function meaningOf({ name, arguments: given = [] }: FieldNode): string {
  if (given.length === 0) return name.value;
  const texts = given.map((argument) => print(argument));
  return `${name.value}(${texts.sort().join()})`;
}
