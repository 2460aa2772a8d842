import { isDeepStrictEqual } from 'node:util';
import type { OperationTally } from '../../../../partner/tally/tally.js';
import { type Operation, operationOf, textOf } from '../../../schema/support/operation.js';
import { Random } from '../../../schema/support/random.js';
import { OperationMaker } from '../../../schema/support/random-operation.js';
import { Reached } from '../../../schema/support/reached.js';
import type { GraphQLAnswer } from '../../../support/start-all.js';
import { leaksIn } from './leaks.js';
import { madeUp, namedIn, replaced } from './made-up.js';
import type { Markers } from './markers.js';
import { everybody, type Subject, type World } from './world.js';

export interface Tried {
  operations: number;
  /** Operations that named something of others, and were compared with ones that name what there is not. */
  compared: number;
  reached: Reached;
}

/** How often what is kept may have become old, in operations. */
const between = 40;
const longerThanAnythingIsKept = 40 * 24 * 3_600_000;

/** Asks random questions as each of the callers in turn, while one who sees all asks the same. Throws at what leaks. */
export async function askRandomly(
  world: World,
  subject: Subject,
  count: number,
  seed: number,
): Promise<Tried> {
  const random = new Random(seed);
  const tried: Tried = { operations: 0, compared: 0, reached: new Reached() };
  const maker = new OperationMaker(random, subject.data, tried.reached);
  while (tried.operations < count) {
    if (tried.operations % between === 0) await world.wait(longerThanAnythingIsKept);
    const { id: caller } = world.callers[tried.operations % world.callers.length]!;
    const operation = operationOf(maker.make());
    if (random.chance(0.5)) await world.ask(everybody, operation);
    const problem = await problemOf(world, caller, operation, subject.foreign.get(caller)!, tried);
    if (problem) {
      const place = `Operation ${tried.operations} of seed ${seed}, asked by ${caller}`;
      throw new Error(`${place}: ${problem}\n\n${textOf(operation)}`);
    }
    tried.operations++;
  }
  return tried;
}

async function problemOf(
  world: World,
  caller: string,
  operation: Operation,
  foreign: Markers,
  tried: Tried,
): Promise<string | undefined> {
  const ids = namedIn(operation, foreign.identifiers);
  const inPlaceOf = (which: string) => new Map(ids.map((id) => [id, madeUp(id, which)]));
  // What it may see it has seen then, so that only the rest makes a difference.
  if (ids.length > 0) await world.ask(caller, replaced(operation, inPlaceOf('first')));
  const answer = await world.ask(caller, operation);
  tried.reached.add(operation.query, answer.data);
  const leaks = leaksIn(answer, textOf(operation), foreign);
  if (leaks.length > 0) return `the answer has ${leaks.join(', ')}: ${JSON.stringify(answer)}`;
  if (ids.length === 0) return undefined;
  tried.compared++;
  const ofNothing = await world.ask(caller, replaced(operation, inPlaceOf('second')));
  return differenceOf(replaced(seen(answer), inPlaceOf('second')), seen(ofNothing));
}

/**
 * All that a caller gets to know, but for what no two answers have in common. What is still being read when a field has
 * failed may or may not be counted; what was asked of the partner is.
 */
function seen({ data, errors = [], extensions }: GraphQLAnswer): unknown {
  const { operations = {} } = (extensions?.partnerCalls ?? {}) as {
    operations?: Record<string, OperationTally>;
  };
  const calls = Object.entries(operations).flatMap(([operation, { waitedMs: _, made, ...answered }]) => {
    if (errors.length > 0) return made > 0 ? [`${operation} ${made}`] : [];
    return [`${operation} ${made} ${JSON.stringify(answered)}`];
  });
  return { data: withoutCursors(data), errors: errors.map(comparable).sort(), calls: calls.sort() };
}

function comparable({ message, path, extensions }: NonNullable<GraphQLAnswer['errors']>[number]): string {
  const { partner, requestId: __, ...rest } = extensions ?? {};
  const { requestId: _, ...asked } = (partner ?? {}) as Record<string, unknown>;
  return JSON.stringify([message, path, rest, asked]);
}

/** A cursor holds for the filter, and so for the ids in it. */
function withoutCursors(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (key, inner: unknown) =>
      (key === 'endCursor' || key === 'cursor') && inner !== null ? 'a cursor' : inner,
    ),
  );
}

function differenceOf(withForeign: unknown, withNothing: unknown): string | undefined {
  if (isDeepStrictEqual(withForeign, withNothing)) return undefined;
  return `what others have makes a difference:\n${JSON.stringify(withForeign)}\n${JSON.stringify(withNothing)}`;
}
