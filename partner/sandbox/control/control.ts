import { iamRoutes } from '../auth/iam-routes.js';
import { contractOperations } from '../contract-operations.js';
import type { Reply } from '../reply.js';
import type { RawRequest } from '../request/raw-request.js';
import { pathOf } from '../request/query.js';
import { utc } from '../time.js';
import type { World } from '../world.js';
import { BadControlInput } from './bad-input.js';
import { readCircumstances } from './circumstances.js';
import { objectionTo } from './guard.js';
import { messages } from './messages.js';
import { listScenarios, overview } from './overview.js';
import { readClock } from './read-clock.js';
import { readFaults } from './read-faults.js';
import { readSettings } from './read-settings.js';

type Action = (world: World, body: () => unknown) => unknown;

/** The control surface for tests and people: method and path -> what it does; undefined answers 204. */
const actions: Record<string, Action> = {
  'GET /_sandbox': overview,
  'GET /_sandbox/operations': operations,
  'GET /_sandbox/scenarios': listScenarios,
  'GET /_sandbox/calls': (world) => world.calls.report(),
  'DELETE /_sandbox/calls': (world) => world.calls.clear(),
  'GET /_sandbox/recent': (world) => world.recent.report(),
  'GET /_sandbox/messages': messages,
  'GET /_sandbox/faults': (world) => world.faults.active(),
  'PUT /_sandbox/faults': (world, body) => world.faults.replace(readFaults(body()), world.settings.seed),
  'DELETE /_sandbox/faults': (world) => world.faults.clear(),
  'GET /_sandbox/circumstances': (world) => world.circumstances.active(),
  'PUT /_sandbox/circumstances': (world, body) => world.setCircumstances(readCircumstances(body())),
  'PUT /_sandbox/clock': (world, body) => {
    const to = readClock(body(), world.clock.now());
    world.moveClock(to);
    return { now: utc(to.getTime()) };
  },
  'POST /_sandbox/reset': (world, body) => {
    world.reset(readSettings(world.settings, body()));
    return overview(world);
  },
};

/** The answer of the control surface, or undefined where it has nothing at this method and path. */
export function control(request: RawRequest, world: World): Reply | undefined {
  const action = actions[`${request.method} ${pathOf(request.url).replace(/\/$/, '')}`];
  if (!action) return undefined;
  const objection = objectionTo(request);
  if (objection) return json(403, { error: objection });
  try {
    const answer = action(world, () => readJson(request.body));
    return answer === undefined ? { status: 204, headers: {}, body: '' } : json(200, answer);
  } catch (error) {
    if (error instanceof BadControlInput) return json(400, { error: error.message });
    throw error;
  }
}

/** What can be called, IAM included, by name; of the contract's operations also the errors they document. */
function operations() {
  const ofIam = Object.entries(iamRoutes).map(([route, id]) => {
    const [method, path] = route.split(' ');
    return { id, method, path };
  });
  const ofContract = contractOperations().map(({ id, method, path, errors }) => ({
    id,
    method,
    path,
    errors: [...new Map(errors.map(({ code, meaning }) => [code, { code, meaning }])).values()],
  }));
  return [...ofIam, ...ofContract].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readJson(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new BadControlInput('the body is not valid JSON');
  }
}

function json(status: number, value: unknown): Reply {
  return { status, headers: {}, body: JSON.stringify(value) };
}
