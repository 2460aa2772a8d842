import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { Pool } from 'undici';
import { projectRoot } from '../../partner/settings/project-root.js';
import { type FuzzedRequest, randomRequest } from './support/random-request.js';

export interface FuzzOptions {
  seed: number;
  requests: number;
  /** After which no more are sent, in milliseconds. */
  limitMs: number;
  /** The first one; default 0. */
  from?: number;
  log?: (line: string) => void;
}

export interface FuzzReport {
  sent: number;
  /** How often each status came; `none` where the connection was closed instead. */
  statuses: Record<string, number>;
  failures: string[];
  seconds: number;
  /** What the gateway and its sandbox hold in the end. */
  megabytes: number;
}

const atATime = 16;
const longestMs = 20_000;
/** After so many failures the rest would tell nothing new. */
const enough = 20;

/** Sends requests made by chance. The gateway is ended by its process id, whatever happens. */
export async function fuzz({ seed, requests, limitMs, from = 0, log }: FuzzOptions): Promise<FuzzReport> {
  const schema = buildSchema(readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8'));
  const begun = Date.now();
  const failures: string[] = [];
  const statuses: Record<string, number> = {};
  const gateway = fork(join(projectRoot, 'test/fuzz/support/fuzzed-gateway.ts'), {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const said = tailOf(gateway);
  const fail = (what: string, index?: number) => {
    const which = index === undefined ? '' : ` ${index}: ${shown(randomRequest(seed, index, schema))}`;
    failures.push(`${what}, seed ${seed}${which}`);
    log?.(failures.at(-1)!);
  };
  gateway.on('message', (message: { unhandled?: string }) => {
    if (message.unhandled !== undefined) fail(`A rejection that nobody handles: ${message.unhandled}`);
  });
  gateway.on('error', (error) => fail(`The process: ${error.message}`));
  try {
    const [{ url }] = (await once(gateway, 'message')) as [{ url: string }];
    const pool = new Pool(url, { connections: atATime, headersTimeout: longestMs, bodyTimeout: longestMs });
    let next = from;
    const mayGoOn = () =>
      next < from + requests && failures.length < enough && Date.now() - begun < limitMs && isAlive(gateway);
    const worker = async () => {
      while (mayGoOn()) {
        const index = next++;
        if (index % 5000 === 4999) log?.(`${index + 1} requests, ${JSON.stringify(statuses)}`);
        const problem = await judge(pool, url, randomRequest(seed, index, schema), statuses);
        if (problem !== undefined) fail(problem, index);
      }
    };
    await Promise.all(Array.from({ length: atATime }, worker));
    const { statusCode, body } = await pool.request({ method: 'GET', path: '/livez' });
    await body.dump();
    if (statusCode !== 200) fail(`In the end /livez says ${statusCode}`);
    await pool.destroy();
    gateway.send('report');
    const [{ heap }] = (await once(gateway, 'message')) as [{ heap: number }];
    const seconds = Math.round((Date.now() - begun) / 1000);
    if (failures.length > 0) log?.(`The process has said: ${said()}`);
    return { sent: next - from, statuses, failures, seconds, megabytes: Math.round(heap / 1e6) };
  } catch (error) {
    throw new Error(
      `The gateway is gone or mute (${String(error)}), seed ${seed}. ${failures.join('\n')} ${said()}`,
    );
  } finally {
    if (isAlive(gateway)) {
      const ended = once(gateway, 'exit');
      gateway.kill('SIGKILL');
      await ended;
    }
  }
}

function isAlive({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

/** Too much to do, or a page that this installation has not built. */
const mayBeAway = /"OVERLOADED"|has not been built yet/;

/** What is wrong with the answer; undefined when it is as it may be. */
async function judge(
  pool: Pool,
  url: string,
  request: FuzzedRequest,
  statuses: Record<string, number>,
): Promise<string | undefined> {
  const count = (status: string | number) => void (statuses[status] = (statuses[status] ?? 0) + 1);
  try {
    const { status, text } =
      'bytes' in request ? await sendRaw(url, request.bytes) : await send(pool, request);
    count(status);
    if (status >= 500 && !(status === 503 && (request.kind === 'path' || mayBeAway.test(text))))
      return `Status ${status}: ${text}`;
    if (text.includes('INTERNAL_SERVER_ERROR')) return `A fault of ours: ${text.slice(0, 500)}`;
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') return `No answer: ${message}`;
    // Who is refused in the middle of a body is cut off.
    count('none');
    return undefined;
  }
}

async function send(pool: Pool, { method, path, headers, body }: Exclude<FuzzedRequest, { bytes: string }>) {
  const answer = await pool.request({ method: method, path, headers, ...(body && { body }) });
  return { status: answer.statusCode, text: await answer.body.text() };
}

function sendRaw(url: string, bytes: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.setTimeout(500, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('error', () => {});
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text }));
  });
}

function shown(request: FuzzedRequest): string {
  if ('bytes' in request) return JSON.stringify(request);
  const { body, ...head } = request;
  return JSON.stringify({ ...head, body: body?.toString('latin1').slice(0, 2000) }).slice(0, 3000);
}

/** The last things that a process has said of errors. */
function tailOf({ stderr }: ChildProcess): () => string {
  let tail = '';
  stderr?.on('data', (chunk: Buffer) => (tail = (tail + chunk.toString()).slice(-4000)));
  return () => tail;
}
