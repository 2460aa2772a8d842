import { sandboxPartner } from '../auth/partners.js';
import { problemIn, type Settings } from '../options.js';
import type { Reply } from '../reply.js';
import type { RawRequest } from '../request/raw-request.js';
import { pathOf } from '../request/query.js';
import { utc } from '../time.js';
import type { World } from '../world.js';
import { BadControlInput } from './bad-input.js';
import { readFaults } from './read-faults.js';

type Action = (world: World, body: () => unknown) => unknown;

/** The control surface for tests and people: method and path -> what it does; undefined answers 204. */
const actions: Record<string, Action> = {
  'GET /_sandbox': overview,
  'GET /_sandbox/calls': (world) => world.calls.report(),
  'DELETE /_sandbox/calls': (world) => world.calls.clear(),
  'PUT /_sandbox/faults': (world, body) => world.faults.replace(readFaults(body())),
  'DELETE /_sandbox/faults': (world) => world.faults.clear(),
  'PUT /_sandbox/clock': (world, body) => {
    world.clock.moveTo(readTime((body() as { now?: unknown } | null)?.now));
    return { now: utc(world.clock.now()) };
  },
  'POST /_sandbox/reset': (world, body) => {
    world.reset(readSettings(world.settings, body()));
    return overview(world);
  },
};

export function isControl(request: RawRequest): boolean {
  return /^\/_sandbox(\/|$)/.test(pathOf(request.url));
}

/** The answer of the control surface, or undefined where it has nothing at this method and path. */
export function control(request: RawRequest, world: World): Reply | undefined {
  const action = actions[`${request.method} ${pathOf(request.url).replace(/\/$/, '')}`];
  if (!action) return undefined;
  try {
    const answer = action(world, () => readJson(request.body));
    return answer === undefined ? { status: 204, headers: {}, body: '' } : json(200, answer);
  } catch (error) {
    if (error instanceof BadControlInput) return json(400, { error: error.message });
    throw error;
  }
}

/** What is running, and how to talk to it. */
function overview({ settings, clock }: World) {
  const { seed, customers, quota, latencyMs } = settings;
  return { seed, customers, now: utc(clock.now()), quota, latencyMs, credentials: sandboxPartner };
}

function readJson(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new BadControlInput('the body is not valid JSON');
  }
}

function readTime(value: unknown): Date {
  const time = typeof value === 'string' ? new Date(value) : undefined;
  if (!time || Number.isNaN(time.getTime())) {
    throw new BadControlInput(
      `now: expected a time such as "2026-11-01T00:00:00Z", but got ${JSON.stringify(value)}`,
    );
  }
  return time;
}

const resettable = ['seed', 'customers', 'latencyMs', 'quota', 'now'] as const;

/** The current settings with the given ones in their place; the clock starts again where it started, or at `now`. */
function readSettings(current: Settings, value: unknown): Settings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadControlInput('expected an object such as { "seed": 1, "customers": 120 }');
  }
  const unknown = Object.keys(value).find((key) => !(resettable as readonly string[]).includes(key));
  if (unknown)
    throw new BadControlInput(`${unknown}: unknown field, expected one of ${resettable.join(', ')}`);
  const given = value as Partial<Record<(typeof resettable)[number], never>>;
  const settings: Settings = {
    ...current,
    ...given,
    now: 'now' in given ? readTime(given.now) : current.now,
  };
  const problem = problemIn(settings);
  if (problem) throw new BadControlInput(problem);
  return settings;
}

function json(status: number, value: unknown): Reply {
  return { status, headers: {}, body: JSON.stringify(value) };
}
