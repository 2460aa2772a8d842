import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A list in an operation of which it shows one page: `orders(first: $first, after: $after) { pageInfo { ... } }`. */
export interface PageField {
  /** Response keys from the root to the connection. */
  path: readonly string[];
  /** The variable with the cursor. */
  variable: string;
  /** Response keys of `pageInfo`, and in it of `endCursor` and `hasNextPage`. */
  keys: { pageInfo: string; endCursor: string; hasNextPage: string };
}

const known = new WeakMap<DocumentNode, Map<string | undefined, PageField | undefined>>();

/**
 * The one list that an operation pages through by a variable, if there is exactly one and the operation asks whether there
 * is more of it.
 */
export function pageField(document: DocumentNode, operationName: string | undefined): PageField | undefined {
  let byName = known.get(document);
  if (!byName) known.set(document, (byName = new Map<string | undefined, PageField | undefined>()));
  if (!byName.has(operationName)) byName.set(operationName, find(document, operationName));
  return byName.get(operationName);
}

function find(document: DocumentNode, operationName: string | undefined): PageField | undefined {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'query') return undefined;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const found = pageFields(operation.selectionSet, fragments, []);
  return found.length === 1 ? found[0] : undefined;
}

function pageFields(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  parent: readonly string[],
): PageField[] {
  return fieldsOf(selectionSet, fragments).flatMap((field) => {
    if (!field.selectionSet) return [];
    const path = [...parent, keyOf(field)];
    const deeper = pageFields(field.selectionSet, fragments, path);
    const variable = cursorVariable(field);
    const keys = variable === undefined ? undefined : pageInfoKeys(field.selectionSet, fragments);
    return keys ? [{ path, variable: variable!, keys }, ...deeper] : deeper;
  });
}

function pageInfoKeys(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): PageField['keys'] | undefined {
  const pageInfo = fieldsOf(selectionSet, fragments).find(({ name }) => name.value === 'pageInfo');
  const fields = pageInfo?.selectionSet ? fieldsOf(pageInfo.selectionSet, fragments) : [];
  const endCursor = fields.find(({ name }) => name.value === 'endCursor');
  const hasNextPage = fields.find(({ name }) => name.value === 'hasNextPage');
  if (!pageInfo || !endCursor || !hasNextPage) return undefined;
  return { pageInfo: keyOf(pageInfo), endCursor: keyOf(endCursor), hasNextPage: keyOf(hasNextPage) };
}

/** Fields of a selection, those in fragments too: validation has made sure that none of these contains itself. */
function fieldsOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const within = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
    return fieldsOf(within.selectionSet, fragments);
  });
}

function cursorVariable(field: FieldNode): string | undefined {
  const value = field.arguments?.find(({ name }) => name.value === 'after')?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** The cursor of the page after the one that was answered; undefined when it was the last, or is not known. */
export function nextCursor({ path, keys }: PageField, data: unknown): string | undefined {
  let value = data;
  for (const key of [...path, keys.pageInfo]) {
    // A page of each of many, as in a list of lists, is not what a screen turns.
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  const pageInfo = value as Record<string, unknown> | null | undefined;
  const cursor = pageInfo?.[keys.endCursor];
  return pageInfo?.[keys.hasNextPage] === true && typeof cursor === 'string' ? cursor : undefined;
}
