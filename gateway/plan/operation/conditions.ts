import { Kind, visit, type DirectiveNode, type SelectionNode } from 'graphql';
import { isIncluded } from '../projection/collect-fields.js';
import { asDocument, selectOperation, type SelectedOperation } from './select-operation.js';

/** The use of `@skip` and `@include` in an operation. */
export interface Conditions {
  /** Whether there is any. */
  exist: boolean;
  /** The variables that decide them. */
  variables: readonly string[];
}

export function findConditions(operation: SelectedOperation): Conditions {
  let exist = false;
  const variables = new Set<string>();
  visit(asDocument(operation), {
    Directive(directive) {
      if (!isCondition(directive)) return;
      exist = true;
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) variables.add(value.name.value);
      }
    },
  });
  return { exist, variables: [...variables] };
}

/**
 * The operation without `@skip` and `@include`, for given values of their variables. A plan is made for each combination
 * that is asked for: the planner may otherwise fetch a field that the client skips when another field has the same
 * condition, and what is skipped need not be looked at again while executing.
 */
export function applyConditions(
  operation: SelectedOperation,
  variables: Record<string, unknown>,
): SelectedOperation {
  const keep = (node: SelectionNode): SelectionNode | null | undefined => {
    if (!isIncluded(node, variables)) return null;
    if (!node.directives?.some(isCondition)) return undefined;
    return { ...node, directives: node.directives.filter((directive) => !isCondition(directive)) };
  };
  const applied = visit(asDocument(operation), {
    Field: keep,
    InlineFragment: keep,
    FragmentSpread: keep,
    SelectionSet: {
      leave(node) {
        // The object itself is still asked for.
        if (node.selections.length > 0) return undefined;
        return { ...node, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: PLACEHOLDER } }] };
      },
    },
  });
  return selectOperation(applied, operation.definition.name?.value);
}

/** Asked for where everything else is skipped. */
const PLACEHOLDER = '__typename';

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}
