import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { DocumentSize, type Size } from './document-size.js';
import { LimitExceeded } from './limit-exceeded.js';
import { type LimitName, limits } from './limits.js';
import { mostRepeated } from './most-repeated.js';

/**
 * What a document has more of than it may, if anything. It takes time that grows with the document's text alone, and is
 * asked before validation, which does not.
 */
export function checkDocument(document: DocumentNode): LimitExceeded | undefined {
  const definitions = document.definitions.length;
  if (definitions > limits.definitions.most) return new LimitExceeded('definitions', definitions);
  const size = new DocumentSize(document);
  const roots = rootsOf(document, size);
  if (size.cycles > 0) return new LimitExceeded('cycles', size.cycles);
  const worst: Partial<Record<LimitName, number>> = {
    variables: document.definitions.reduce(
      (most, node) =>
        Math.max(most, node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions?.length ?? 0) : 0),
      0,
    ),
    depth: largest(roots, 'depth'),
    valueDepth: largest(roots, 'valueDepth'),
    introspection: largest(roots, 'introspection'),
    rootFields: largest(roots, 'rootFields'),
    fields: sum(roots, 'fields'),
    aliases: sum(roots, 'aliases'),
    directives: sum(roots, 'directives'),
  };
  for (const [name, sent] of Object.entries(worst) as [LimitName, number][]) {
    if (sent > limits[name].most) return new LimitExceeded(name, sent);
  }
  const repeats = Math.max(0, ...roots.map(({ selectionSet }) => mostRepeated(selectionSet, size.fragments)));
  return repeats > limits.repeats.most ? new LimitExceeded('repeats', repeats) : undefined;
}

interface Root extends Size {
  selectionSet: SelectionSetNode;
}

/** The operations, and the fragments that none of them spreads: validation looks at those too. */
function rootsOf(document: DocumentNode, size: DocumentSize): Root[] {
  const roots: Root[] = [];
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const own = size.of(node.selectionSet);
    const directives = own.directives + (node.directives?.length ?? 0);
    roots.push({ ...own, directives, selectionSet: node.selectionSet });
  }
  for (const { name, selectionSet } of size.fragments.values()) {
    if (!size.knows(name.value)) roots.push({ ...size.of(selectionSet), rootFields: 0, selectionSet });
  }
  return roots;
}

function largest(roots: readonly Root[], what: keyof Size): number {
  return roots.reduce((most, root) => Math.max(most, root[what]), 0);
}

function sum(roots: readonly Root[], what: keyof Size): number {
  return roots.reduce((total, root) => total + root[what], 0);
}
