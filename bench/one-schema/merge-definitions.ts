import {
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  parse,
  specifiedDirectives,
  type StringValueNode,
  type TypeDefinitionNode,
  visit,
} from 'graphql';

const ofGraphQL = new Set(specifiedDirectives.map((directive) => directive.name));

/** The type definitions of several subgraphs as those of one schema that knows nothing of federation. */
export function mergeDefinitions(sdls: readonly string[]): DocumentNode {
  const merged = new Map<string, TypeDefinitionNode>();
  for (const definition of sdls.flatMap((sdl) => parse(sdl, { noLocation: true }).definitions)) {
    if (!isTypeDefinition(definition)) continue;
    const plain = withoutFederation(definition);
    const before = merged.get(plain.name.value);
    merged.set(plain.name.value, before ? mergeTwo(before, plain) : plain);
  }
  return { kind: Kind.DOCUMENT, definitions: [...merged.values()] };
}

/** What is left out are schema definitions: the root types have their default names, and the links are federation's. */
function isTypeDefinition(definition: DefinitionNode): definition is TypeDefinitionNode {
  return definition.kind.endsWith('TypeDefinition');
}

function withoutFederation(definition: TypeDefinitionNode): TypeDefinitionNode {
  return visit(definition, {
    Directive: (node: DirectiveNode) => (ofGraphQL.has(node.name.value) ? undefined : null),
  });
}

/** One type as two subgraphs define it: everything that either has, each once. */
function mergeTwo(one: TypeDefinitionNode, other: TypeDefinitionNode): TypeDefinitionNode {
  if (one.kind !== other.kind) {
    throw new Error(`Expected ${one.name.value} to be of one kind, but got ${one.kind} and ${other.kind}.`);
  }
  const a = one as Parts;
  const b = other as Parts;
  const parts: Parts = {
    description: a.description ?? b.description,
    ...(a.fields && { fields: byName([...a.fields, ...(b.fields ?? [])]) }),
    ...(a.values && { values: byName([...a.values, ...(b.values ?? [])]) }),
    ...(a.types && { types: byName([...a.types, ...(b.types ?? [])]) }),
    ...(a.interfaces && { interfaces: byName([...a.interfaces, ...(b.interfaces ?? [])]) }),
  };
  return { ...one, ...parts } as TypeDefinitionNode;
}

interface Named {
  name: { value: string };
  description?: StringValueNode | undefined;
}

/** The lists a type definition of any kind may have. */
interface Parts {
  description?: StringValueNode | undefined;
  fields?: readonly Named[];
  values?: readonly Named[];
  types?: readonly Named[];
  interfaces?: readonly Named[];
}

/** The first of each name, with the first description anyone gives it: only its owner describes the key of an entity. */
function byName(nodes: readonly Named[]): Named[] {
  const known = new Map<string, Named>();
  for (const node of nodes) {
    const first = known.get(node.name.value);
    if (!first) known.set(node.name.value, node);
    else if (!first.description && node.description)
      known.set(node.name.value, { ...first, description: node.description });
  }
  return [...known.values()];
}
