import { setTimeout as delay } from 'node:timers/promises';
import { callerOf } from './auth/caller.js';
import { iam } from './auth/iam.js';
import { iamRouteOf } from './auth/iam-routes.js';
import { control, isControl } from './control/control.js';
import { faultAnswer } from './control/fault-answer.js';
import type { Language } from './data/catalogue/catalogue.js';
import { ApiFault, businessError, gatewayError } from './errors.js';
import { handlers } from './operations/index.js';
import type { Call } from './operations/handler.js';
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
  if (controllable && isControl(request)) {
    const reply = control(request, world);
    if (reply) return reply;
  }
  const path = pathOf(request.url);
  const iamOperation = iamRouteOf(request.method, path);
  if (iamOperation) return serve(iamOperation, true, world, () => iam(iamOperation, request, world));
  const route = routeOf(request.method, path);
  if (!route)
    throw gatewayError('APIGW.0101', 'The API does not exist or has not been published in the environment');
  return serve(route.operation.id, false, world, () => perform(route, request, world));
}

/** Counts the call and lets a fault have its way with it. */
async function serve(
  operation: string,
  ofIam: boolean,
  world: World,
  act: () => Reply,
): Promise<Reply | 'drop'> {
  world.calls.received(operation);
  const fault = world.faults.take(operation);
  const latency = world.settings.latencyMs + (fault?.latencyMs ?? 0);
  if (latency > 0) await delay(latency);
  if (!fault) return act();
  if (fault.drop === 'before') return 'drop';
  const failure = faultAnswer(fault, ofIam);
  if (failure) throw failure;
  const reply = act();
  if (fault.drop === 'after') return 'drop';
  return fault.body === 'malformed' ? { ...reply, body: reply.body.slice(0, reply.body.length / 2) } : reply;
}

/** Who, how often, allowed, well-formed, done: the order in which gateway and business layer look at a call. */
function perform({ operation, pathParameters }: Route, request: RawRequest, world: World): Reply {
  const caller = callerOf(request, world);
  if (world.settings.quota === 'documented') {
    world.quotas.take(operation.id, caller.partner.credentials.domainId, operation.quota);
  }
  if (!operation.callers.includes(caller.kind)) {
    throw businessError(
      operation.deniedCode,
      `Access denied: ${operation.id} cannot be called with a ${caller.kind}'s credentials.`,
    );
  }
  const handler: ((call: Call<never>) => unknown) | undefined = handlers[operation.id];
  if (!handler) throw businessError('SANDBOX.0501', `The sandbox does not simulate ${operation.id} yet.`);
  const input = operation.readInput(request, pathParameters);
  const answer = handler({
    input,
    caller,
    language: (input['X-Language'] as Language | undefined) ?? 'zh_CN',
    now: world.clock.now(),
  });
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
