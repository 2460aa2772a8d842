import {
  type ArgumentNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How large a selection is when every fragment is written out. */
export interface Size {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
  rootFields: number;
  introspection: number;
  valueDepth: number;
}

/** Lists of the schema that lead on to others. */
const schemaLists = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);

const nothing: Size = {
  ...{ depth: 0, fields: 0, aliases: 0, directives: 0 },
  ...{ rootFields: 0, introspection: 0, valueDepth: 0 },
};

/**
 * Measures selections in time that grows with the text alone: a fragment is measured once, however often it is spread and
 * however much it would become written out.
 */
export class DocumentSize {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #sizes = new Map<string, Size | 'under way'>();
  /** Fragments found to spread themselves. */
  cycles = 0;

  constructor(document: DocumentNode) {
    this.fragments = new Map(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
  }

  of({ selections }: SelectionSetNode): Size {
    const size = { ...nothing };
    for (const selection of selections) {
      const part = this.#ofSelection(selection);
      size.depth = Math.max(size.depth, part.depth);
      size.introspection = Math.max(size.introspection, part.introspection);
      size.valueDepth = Math.max(size.valueDepth, part.valueDepth);
      size.fields += part.fields;
      size.aliases += part.aliases;
      size.directives += part.directives;
      size.rootFields += part.rootFields;
    }
    size.depth++;
    return size;
  }

  /** Whether a fragment was met while others were measured. */
  knows(fragment: string): boolean {
    return this.#sizes.has(fragment);
  }

  #ofSelection(selection: SelectionNode): Size {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind !== Kind.FIELD) {
      const own =
        selection.kind === Kind.INLINE_FRAGMENT
          ? this.of(selection.selectionSet)
          : this.#ofFragment(selection.name.value);
      return directives > 0 ? { ...own, directives: own.directives + directives } : own;
    }
    const below = selection.selectionSet ? this.of(selection.selectionSet) : nothing;
    return {
      depth: below.depth,
      fields: below.fields + 1,
      aliases: below.aliases + (selection.alias ? 1 : 0),
      directives: below.directives + directives,
      rootFields: 1,
      introspection: below.introspection + (schemaLists.has(selection.name.value) ? 1 : 0),
      valueDepth: Math.max(below.valueDepth, literalDepth(selection.arguments)),
    };
  }

  #ofFragment(name: string): Size {
    const known = this.#sizes.get(name);
    if (known === 'under way') this.cycles++;
    if (known) return known === 'under way' ? nothing : known;
    const fragment = this.fragments.get(name);
    // Validation says that there is none.
    if (!fragment) return nothing;
    this.#sizes.set(name, 'under way');
    const own = this.of(fragment.selectionSet);
    const size = { ...own, directives: own.directives + (fragment.directives?.length ?? 0) };
    this.#sizes.set(name, size);
    return size;
  }
}

/** How deep lists and objects are nested in what is written out in arguments. */
function literalDepth(args: readonly ArgumentNode[] = []): number {
  let depth = 0;
  let level: ValueNode[] = args.map(({ value }) => value).filter(isNested);
  for (; level.length > 0; depth++) {
    level = level.flatMap((value) => inner(value)).filter(isNested);
  }
  return depth;
}

function isNested({ kind }: ValueNode): boolean {
  return kind === Kind.LIST || kind === Kind.OBJECT;
}

function inner(value: ValueNode): readonly ValueNode[] {
  if (value.kind === Kind.LIST) return value.values;
  return value.kind === Kind.OBJECT ? value.fields.map((field) => field.value) : [];
}
