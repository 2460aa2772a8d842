import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { projectRoot } from '../partner/settings/project-root.js';

/** Every setting, unset: what a developer has in .env or in the shell is not what these tests are about. */
const unset = Object.fromEntries(
  [
    ...['PORT', 'HOST', 'SUBGRAPHS', 'SUPERGRAPH_FILE', 'REDIS_URL', 'SUBGRAPH_PORT', 'PREFETCH'],
    ...['MAX_REQUESTS', 'MAX_LOOP_DELAY_MS', 'GRAPHIQL'],
    ...['PARTNERS_FILE', 'CALLERS_FILE', 'MAX_FAILED_ATTEMPTS', 'TRUSTED_PROXIES'],
    ...['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URL', 'OIDC_CLAIMS', 'OIDC_CLOCK_SKEW_SECONDS'],
    ...['CORS_ORIGINS', 'HSTS_SECONDS', 'CONNECTIONS_PER_SOURCE', 'REQUEST_LOG', 'DOCUMENTS_FILE'],
    ...['PARTNER_API_URL', 'IAM_URL', 'PARTNER_AK', 'PARTNER_SK', 'PARTNER_DOMAIN_ID'],
    ...['PARTNER_ACCOUNT_NAME', 'PARTNER_PASSWORD', 'PARTNER_AGENCY', 'PARTNER_LANGUAGE'],
    ...['SANDBOX_PORT', 'SANDBOX_SEED', 'SANDBOX_CUSTOMERS', 'SANDBOX_LATENCY_MS', 'SANDBOX_QUOTA'],
    ...['SANDBOX_SCENARIO', 'SANDBOX_STATE'],
    ...['LEDGER_FILE', 'LEDGER_SETTLE_SECONDS', 'DAILY_LIMIT', 'LARGEST_FACE_VALUE'],
    ...['CACHE', 'CACHE_MEGABYTES'],
  ].map((name) => [name, '']),
);
const everything = 'gateway/start/main.ts';
const commands = [everything, 'gateway/start/gateway-main.ts', 'partner/sandbox/main.ts'];

interface Run {
  child: ChildProcess;
  stdout: string;
  stderr: string;
  /** Exit code, once the process has ended. */
  ended: Promise<number | null>;
}
const runs: Run[] = [];

/** Runs a command of the project as a process of its own. */
function run(command: string, environment: NodeJS.ProcessEnv): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, command)], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...unset, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const started: Run = { child, stdout: '', stderr: '', ended };
  child.stdout.on('data', (chunk: Buffer) => (started.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (started.stderr += chunk.toString()));
  runs.push(started);
  return started;
}

/** Resolves when the command has said all that a person is told; fails when it ends before. */
async function banner(started: Run, last: RegExp): Promise<string> {
  while (!last.test(started.stdout)) {
    const ended = await Promise.race([
      started.ended,
      once(started.child.stdout!, 'data').then(() => undefined),
    ]);
    if (ended !== undefined) throw new Error(`It ended with ${ended}: ${started.stderr}`);
  }
  return started.stdout;
}

afterEach(async () => {
  for (const { child } of runs) child.kill('SIGKILL');
  await Promise.all(runs.splice(0).map(({ ended }) => ended));
});

describe('a wrong configuration', () => {
  test.each(commands)(
    'ends %s with code 78, its problem on stderr and nothing on stdout',
    async (command) => {
      const wrong = { PORT: 'http', SANDBOX_PORT: '70000' };
      const { ended, ...output } = await over(run(command, wrong));
      expect(await ended).toBe(78);
      expect(output.stdout).toBe('');
      expect(output.stderr).toContain('The configuration is wrong:\n');
      expect(output.stderr).toContain(
        'SANDBOX_PORT must be a whole number from 0 to 65535, but got "70000".\n',
      );
    },
  );

  test('is told in full, one line each, without the secrets', async () => {
    const wrong = {
      PORT: 'http',
      SUBGRAPHS: 'none',
      SUPERGRAPH_FILE: 'missing.graphql',
      PARTNER_API_URL: 'bss.example.com',
      PARTNER_SK: 'hush hush',
      PARTNER_LANGUAGE: 'fr',
      SANDBOX_QUOTA: 'maybe',
      REDIS_URL: 'https://user:hush@redis.example.com',
      LEDGER_SETTLE_SECONDS: 'soon',
      DAILY_LIMIT: '-5',
      LARGEST_FACE_VALUE: '0',
      CACHE: 'maybe',
      CACHE_MEGABYTES: '0',
    };
    const { ended, stdout, stderr } = await over(run(everything, wrong));
    expect(await ended).toBe(78);
    expect(stdout).toBe('');
    const [title, ...problems] = stderr.trimEnd().split('\n');
    expect(title).toBe('The configuration is wrong:');
    expect(problems.map((problem) => problem.trim().split(' ')[0]).sort()).toEqual(
      [...Object.keys(wrong), 'PARTNER_AK'].sort(),
    );
    for (const problem of problems) expect(problem).toMatch(/^ {2}[A-Z_]+ must be .*, but .*\.$/);
    expect(stderr).not.toContain('hush');
  });
});

describe('on another host than loopback', () => {
  test.each([everything, 'gateway/start/gateway-main.ts'])(
    '%s does not start without callers, and says how to get them',
    async (command) => {
      const { ended, stdout, stderr } = await over(
        run(command, { HOST: '0.0.0.0', PORT: '0', SANDBOX_PORT: '0' }),
      );
      expect(await ended).toBe(78);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/CALLERS_FILE or OIDC_ISSUER must be set when HOST is "0\.0\.0\.0"/);
      expect(stderr).toContain('npm run callers -- add');
    },
  );

  test('with callers it starts, without GraphiQL, and answers nobody else', async () => {
    const file = join(tmpdir(), `callers-${process.pid}.json`);
    writeFileSync(file, '{"callers": []}');
    const started = run(everything, { HOST: '0.0.0.0', PORT: '0', SANDBOX_PORT: '0', CALLERS_FILE: file });
    const said = await banner(started, /curl[^]*}'\n/);
    rmSync(file);
    expect(said).toMatch(/Callers +keys in \S+callers-/);
    expect(said).toContain('authorization: Bearer $API_KEY');
    expect(said).not.toContain('GraphiQL  ');
    const url = /GraphQL +(\S+)/.exec(said)![1]!;
    for (const accept of ['text/html', '*/*']) {
      const answer = await fetch(url, { headers: { accept } });
      expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({
        status: 401,
        type: expect.stringContaining('json'),
      });
    }
    expect((await fetch(url.replace('/graphql', '/graphiql/assets/x.js'))).status).toBe(404);
  });
});

describe('a port that is taken', () => {
  test.each([
    { command: everything, taken: 'PORT', others: { SANDBOX_PORT: '0' } },
    { command: everything, taken: 'SANDBOX_PORT', others: { PORT: '0' } },
    { command: 'gateway/start/gateway-main.ts', taken: 'PORT', others: {} },
    { command: 'partner/sandbox/main.ts', taken: 'SANDBOX_PORT', others: {} },
  ])(
    'by another program as $taken: $command names it and ends with code 1',
    async ({ command, taken, others }) => {
      const occupier = createServer().listen(0, '127.0.0.1');
      await once(occupier, 'listening');
      const { port } = occupier.address() as { port: number };
      try {
        const { ended, stdout, stderr } = await over(run(command, { ...others, [taken]: String(port) }));
        expect(await ended).toBe(1);
        expect(stderr).toContain(`Port ${port} is taken by another program.`);
        expect(stderr).toContain(taken);
        expect(stdout).toBe('');
      } finally {
        occupier.close();
      }
    },
  );
});

describe('a right configuration', () => {
  test('starts everything, says where it is and what to ask, and ends with code 0 when told to', async () => {
    const started = run(everything, { PORT: '0', SANDBOX_PORT: '0', PARTNER_LANGUAGE: 'en_US' });
    const said = await banner(started, /curl[^]*}'\n/);
    const at = (label: string) =>
      new RegExp(`^ *${label} +(http://127\\.0\\.0\\.1:\\d+)`, 'm').exec(said)?.[1];
    expect(said).toMatch(/GraphiQL +\S+\/graphql/);
    expect(said).toMatch(/GraphQL +\S+\/graphql/);
    expect(said).toMatch(/Callers +OPEN: every program of this machine may do everything/);
    expect(said).toMatch(/Health +\S+\/livez +\S+\/readyz/);
    expect(said).toMatch(/PARTNER_API_URL is not set, so this simulated partner API stands in/);

    const ready = await fetch(`${at('Health')}/readyz`);
    expect(ready.status).toBe(200);
    const calls = await fetch(`${at('Sandbox')}/_sandbox/calls`);
    expect(await calls.json()).toMatchObject({ total: 0 });

    const body = /-d '(.*)'/.exec(said)![1]!;
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${at('GraphQL')}/graphql`, { method: 'POST', headers, body });
    const amount = expect.stringMatching(/^-?\d+\.\d\d$/);
    const first = { name: expect.any(String), balance: { available: { amount, currency: 'CNY' } } };
    const others = { name: expect.any(String) };
    const nodes = [first, expect.objectContaining(others), expect.objectContaining(others)];
    expect(await answer.json()).toEqual({ data: { customers: { totalCount: 120, nodes } } });

    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    const lines = started.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string; level: number });
    // The one request leaves its line, and nothing failed.
    expect(lines.filter(({ msg }) => msg === 'Request')).toMatchObject([{ outcome: 'ok', status: 200 }]);
    expect(lines.filter(({ level }) => level > 40)).toEqual([]);
  });

  test('starts the sandbox alone, and a second signal right after the first, as npm sends it, still ends it in order', async () => {
    const started = run('partner/sandbox/main.ts', { SANDBOX_PORT: '0' });
    expect(await banner(started, /Control .*\n/)).toMatch(/running at http:\/\/127\.0\.0\.1:\d+/);
    started.child.kill('SIGINT');
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  });

  test('with a partner API of one’s own starts no sandbox, and prints no secret', async () => {
    const own = {
      PORT: '0',
      PARTNER_API_URL: 'http://127.0.0.1:9',
      PARTNER_AK: 'OWNAK',
      PARTNER_SK: 'own-secret-key',
      PARTNER_ACCOUNT_NAME: 'me',
      PARTNER_PASSWORD: 'own-password',
      LEDGER_FILE: ':memory:',
    };
    const started = run(everything, own);
    const said = await banner(started, /curl[^]*}'\n/);
    expect(said).toMatch(/^ *Partner +http:\/\/127\.0\.0\.1:9$/m);

    const url = /GraphQL +(\S+)/.exec(said)![1]!;
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ customers(first: 1) { totalCount } }' });
    const answer = await (await fetch(url, { method: 'POST', headers, body })).text();
    expect(answer).toContain('IAM_URL');
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(started.stdout + started.stderr + answer).not.toMatch(/own-secret-key|own-password/);
  });
});

/** The run, when its process has ended. */
async function over(started: Run): Promise<Run> {
  await started.ended;
  return started;
}
