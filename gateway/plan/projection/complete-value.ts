import { isEnumType, isListType, isNonNullType, type GraphQLEnumType, type GraphQLOutputType } from 'graphql';
import { messages } from '../messages.js';
import type { SupergraphTypes } from '../supergraph-types.js';
import { FAILED, type Complete } from './state.js';

/**
 * Compiles the completion of a value of a field's type, or undefined for a nullable value that needs none (a subgraph
 * serialized it already). `named` completes what the type wraps; it is undefined for scalars.
 */
export function compileValue(
  type: GraphQLOutputType,
  field: string,
  named: Complete | undefined,
  types: SupergraphTypes,
): Complete | undefined {
  if (isNonNullType(type)) return nonNull(compileValue(type.ofType, field, named, types), field);
  if (isListType(type)) {
    return list(compileValue(type.ofType, field, named, types), field, !isNonNullType(type.ofType));
  }
  if (isEnumType(type)) return enumeration(type, types);
  return named;
}

function nonNull(complete: Complete | undefined, field: string): Complete {
  if (!complete)
    return (value, state) => (value === null || value === undefined ? state.failNull(field) : value);
  return (value, state) => {
    const completed = complete(value, state);
    return completed === null ? state.failNull(field) : completed;
  };
}

function list(complete: Complete | undefined, field: string, nullableItems: boolean): Complete {
  return (value, state) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) {
      return state.fail(messages.noList({ field }), 'INVALID_SUBGRAPH_VALUE');
    }
    // A list of nullable scalars is complete as it came.
    if (!complete) return value as unknown;
    const length = value.length;
    const items = new Array<unknown>(length);
    const at = state.path.length;
    for (let i = 0; i < length; i++) {
      state.path[at] = i;
      const item = complete(value[i], state);
      if (item !== FAILED) items[i] = item;
      else if (nullableItems) items[i] = null;
      else {
        state.path.length = at;
        return FAILED;
      }
    }
    state.path.length = at;
    return items;
  };
}

/** A value that is hidden from clients is null for them; one that nobody declared is an error. */
function enumeration(type: GraphQLEnumType, types: SupergraphTypes): Complete {
  const known = new Set<unknown>(type.getValues().map((value) => value.name));
  return (value, state) => {
    if (value === null || value === undefined) return null;
    if (known.has(value)) return value;
    if (types.hasEnumValue(type.name, value)) return null;
    return state.fail(
      messages.otherEnumValue({ type: type.name, value: JSON.stringify(value) }),
      'INVALID_SUBGRAPH_VALUE',
    );
  };
}
