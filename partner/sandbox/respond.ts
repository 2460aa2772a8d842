import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import { iam } from './auth/iam.js';
import { iamRouteOf } from './auth/iam-routes.js';
import { callerOf } from './auth/identify.js';
import { carryOut } from './carry-out.js';
import { control } from './control/control.js';
import { underFault, type Act } from './control/under-fault.js';
import { turn } from './data/portfolio/background.js';
import { ApiFault, businessError, gatewayError } from './errors.js';
import { looksAtEverybody } from './operations/looks-at-everybody.js';
import { page } from './page/page.js';
import type { Reply } from './reply.js';
import { pathOf } from './request/query.js';
import type { RawRequest } from './request/raw-request.js';
import { routeOf, type Route } from './router.js';
import type { World } from './world.js';

/** The answer to a request, or `drop` to close its socket without one. Errors are thrown as ApiFault. */
export async function respond(
  request: RawRequest,
  world: World,
  controllable: boolean,
): Promise<Reply | 'drop'> {
  if (controllable) {
    const reply = page(request) ?? control(request, world);
    if (reply) return reply;
  }
  const path = pathOf(request.url);
  const iamOperation = iamRouteOf(request.method, path);
  if (iamOperation) {
    return serve(iamOperation, true, world, (wallClock) => iam(iamOperation, request, world, wallClock));
  }
  const route = routeOf(request.method, path);
  if (!route) {
    const fault = gatewayError(
      'APIGW.0101',
      'The API does not exist or has not been published in the environment',
    );
    const { status, code } = fault;
    world.recent.failed('(no such operation)', {
      status,
      code,
      message: `${request.method} ${path.slice(0, 200)}`,
    });
    throw fault;
  }
  return serve(route.operation.id, false, world, (wallClock) => perform(route, request, world, wallClock));
}

/** Counts the call and how it ended. */
async function serve(operation: string, ofIam: boolean, world: World, act: Act): Promise<Reply | 'drop'> {
  world.calls.received(operation);
  try {
    const reply = await actUnderFaults(operation, ofIam, world, act);
    world.recent.ended(
      operation,
      reply === 'drop' ? 'dropped' : reply.truncated ? 'truncated' : reply.status,
    );
    return reply;
  } catch (error) {
    world.recent.failed(operation, faultOf(error));
    throw error;
  }
}

/** Lets a fault on demand, where there is one, have its way with the call. */
async function actUnderFaults(
  operation: string,
  ofIam: boolean,
  world: World,
  act: Act,
): Promise<Reply | 'drop'> {
  const hit = world.faults.take(operation);
  if (hit) await sleep(hit.latencyMs);
  return taking(world.settings.latencyMs, async () =>
    hit ? underFault(hit.fault, ofIam, world, act) : act(Date.now()),
  );
}

/**
 * Works for so many milliseconds: half of them are the way here, the others the work and the way back, so that an answer
 * takes as long as it should however long the sandbox computes, which is nothing its clients are to notice.
 */
async function taking<T>(latencyMs: number, work: () => Promise<T>): Promise<T> {
  if (latencyMs === 0) return work();
  const due = performance.now() + latencyMs;
  await sleep(latencyMs / 2);
  try {
    return await work();
  } finally {
    await sleep(due - performance.now());
  }
}

/** The connection keeps the process alive, not the delay: a sandbox that is closed meanwhile does not linger. */
async function sleep(ms: number): Promise<void> {
  if (ms > 0) await delay(ms, undefined, { ref: false });
}

/** Who, how often, allowed, well-formed, done: the order in which gateway and business layer look at a call. */
async function perform(
  { operation, pathParameters }: Route,
  request: RawRequest,
  world: World,
  wallClock: number,
): Promise<Reply> {
  let caller = callerOf(request, world, wallClock);
  if (world.settings.quota === 'documented') {
    world.quotas.take(operation.id, caller.partner.credentials.domainId, operation.quota);
  }
  if (!operation.callers.includes(caller.kind)) {
    throw businessError(
      operation.deniedCode,
      `Access denied: ${operation.id} cannot be called with a ${caller.kind}'s credentials.`,
    );
  }
  const input = operation.readInput(request, pathParameters);
  while (looksAtEverybody(operation, caller.kind, input) && !caller.partner.book.prepare(turn)) {
    await nextTurn();
    // A reset may have put other data in the place of these.
    caller = callerOf(request, world, wallClock);
  }
  const answer = carryOut({ operation, caller, input, now: world.clock.now() }, world);
  if (answer === undefined) return { status: 204, headers: {}, body: '' };
  return { status: 200, headers: {}, body: operation.writeAnswer(answer) };
}

/** What a thrown error answers: the partner API has no other way to fail than these shapes. */
export function faultOf(error: unknown): ApiFault {
  if (error instanceof ApiFault) return error;
  return businessError(
    'CBC.0999',
    `Sandbox failure: ${error instanceof Error ? error.message : String(error)}`,
  );
}
