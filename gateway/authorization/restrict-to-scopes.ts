import { type GraphQLObjectType, OperationTypeNode, parse } from 'graphql';
import { withRootFields } from '../plan/operation/root-fields.js';
import type { Operation, Refusal, Restrict, Restriction, Supergraph } from '../plan/index.js';
import { type Coordinate, doomedWrites } from './doomed-writes.js';
import { messages } from './messages.js';
import { remainingOperation } from './remaining-operation.js';
import { isMet, missingScopes, type Requirement, unmeetable } from './requirement.js';
import { Requirements } from './requirements.js';
import { scopesIn } from './scopes-in.js';

/** What an operation takes, as far as that differs between callers. */
interface Needs {
  scopes: readonly string[];
  /** By the scopes that are missing. */
  restrictions: Map<string, Restriction>;
}

/** So many sets of missing scopes are remembered for one operation; there are seldom more kinds of callers. */
const mostRestrictions = 100;

/**
 * Keeps from each caller what takes scopes that it does not have. Whoever has all that an operation takes is not restricted,
 * and shares its plan.
 *
 * @param scopesOf the scopes of whoever sends a request
 */
export function restrictToScopes<Context>(
  { sdl, apiSchema }: Pick<Supergraph, 'sdl' | 'apiSchema'>,
  scopesOf: (context: Context) => ReadonlySet<string>,
): Restrict<Context> | undefined {
  const requirements = new Requirements(parse(sdl, { noLocation: true }), apiSchema);
  if (!requirements.exist) return undefined;
  const known = new WeakMap<Operation, Needs>();

  function needsOf(operation: Operation): Needs {
    let needs = known.get(operation);
    if (!needs) {
      const scopes = scopesIn(operation.original, operation.rootType.name, requirements);
      known.set(operation, (needs = { scopes, restrictions: new Map() }));
    }
    return needs;
  }

  return (operation, context) => {
    const held = scopesOf(context);
    if (held.has('admin')) return undefined;
    const { scopes, restrictions } = needsOf(operation);
    if (scopes.every((scope) => held.has(scope))) return undefined;
    const missing = scopes.filter((scope) => !held.has(scope));
    const key = `\n!${missing.join()}`;
    let restriction = restrictions.get(key);
    if (!restriction) {
      const lacks = new Set(missing);
      restriction = restrictionOf(
        key,
        operation.rootType,
        operation.original.definition.operation === OperationTypeNode.MUTATION,
        requirements,
        (scope) => !lacks.has(scope),
      );
      if (restrictions.size < mostRestrictions) restrictions.set(key, restriction);
    }
    return restriction;
  };
}

function restrictionOf(
  key: string,
  rootType: GraphQLObjectType,
  isMutation: boolean,
  requirements: Requirements,
  held: (scope: string) => boolean,
): Restriction {
  const isAllowed = (type: string, field: string) => isMet(requirements.of(type, field), held);
  return {
    key,
    apply(operation) {
      const doomed = isMutation
        ? doomedWrites(operation, rootType, requirements, isAllowed)
        : new Map<string, Coordinate>();
      const definition =
        doomed.size > 0
          ? withRootFields(operation, (_, responseKey) => !doomed.has(responseKey))
          : operation.definition;
      return {
        remaining:
          definition &&
          remainingOperation({ ...operation, definition }, rootType.name, requirements, isAllowed),
        refusalOf(type, field, responseKey) {
          const fatal = type === rootType.name ? doomed.get(responseKey) : undefined;
          if (fatal) return hiddenWrite(fatal, requirements.of(fatal.type, fatal.field), held);
          // Of an object whose type is not known, only what is allowed on each type it could be of is shown.
          const refusing = [type, ...requirements.possibleTypes(type)].find((one) => !isAllowed(one, field));
          return refusing === undefined ? undefined : refusal(requirements.of(refusing, field), held);
        },
      };
    },
  };
}

function refusal(requirement: Requirement, held: (scope: string) => boolean): Refusal {
  const missing = missingScopes(requirement, held);
  const say = missing.length === 1 ? messages.scopeMissing : messages.scopesMissing;
  const text = missing.includes(unmeetable) ? messages.nobody : say({ scopes: inTicks(missing) });
  return { text, extensions: { code: 'FORBIDDEN', requiredScopes: requirement } };
}

function hiddenWrite(
  { type, field }: Coordinate,
  requirement: Requirement,
  held: (scope: string) => boolean,
): Refusal {
  const scopes = inTicks(missingScopes(requirement, held));
  return {
    text: messages.writeHidden({ field: `\`${type}.${field}\``, scopes }),
    extensions: { code: 'FORBIDDEN', requiredScopes: requirement },
  };
}

const inTicks = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
