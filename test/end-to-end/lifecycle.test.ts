import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { projectRoot } from '../../partner/settings/project-root.js';
import { startAll } from '../support/start-all.js';

describe('health', () => {
  test('/livez and /readyz say yes when all is well, and what is missing when it is not', async () => {
    const bench = await startAll();
    const http = supertest(bench.url);
    await http.get('/livez').expect(200, { status: 'live' });
    await http
      .get('/readyz')
      .expect(200, { status: 'ready', checks: { supergraph: 'ok', partnerApi: 'ok' } });
    await bench.sandbox.close();
    await pause(1100);
    const { body } = await http.get('/readyz').expect(503);
    expect(body.checks).toEqual({
      supergraph: 'ok',
      partnerApi: expect.stringMatching(/cannot be reached.*PARTNER_API_URL/),
    });
    await http.get('/livez').expect(200);
    await bench.close();
  });
});

describe('stopping', () => {
  test('a request under way is finished, a new one finds the door closed', async () => {
    const bench = await startAll();
    await bench.faults([{ operation: 'listSubCustomers', times: 1, latencyMs: 1_000 }]);
    let answered = false;
    const underWay = bench.query('{ customers(first: 1) { totalCount } }').finally(() => (answered = true));
    while (!(await bench.calls()).listSubCustomers) await pause(10);
    const closing = bench.gateway.close();
    const opens = () =>
      fetch(`${bench.url}/livez`).then(
        () => true,
        () => false,
      );
    while (await opens()) await pause(5);
    expect(answered).toBe(false);
    expect((await underWay).data.customers.totalCount).toBe(120);
    await closing;
    await bench.close();
  });
});

describe('another supergraph', () => {
  const sdl = readFileSync(join(projectRoot, 'schema/supergraph.graphql'), 'utf8');

  test('takes over without dropping requests; one that cannot be served changes nothing', async () => {
    const bench = await startAll();
    await bench.faults([{ operation: 'listSubCustomers', times: 1, latencyMs: 300 }]);
    const underWay = bench.query(
      '{ customers(first: 1) { totalCount nodes { balance { available { amount } } } } }',
    );
    while (!(await bench.calls()).listSubCustomers) await pause(10);
    await expect(bench.gateway.replaceSupergraph('type Query { a: Int }')).rejects.toThrow(
      /Federation 2 supergraph/,
    );
    const replaced = bench.gateway.replaceSupergraph(
      sdl.replace('Queries', 'Queries').replace('Number of', 'Count of'),
    );
    expect((await underWay).errors).toBeUndefined();
    await replaced;
    expect((await bench.query('{ customers(first: 1) { totalCount } }')).data.customers.totalCount).toBe(120);
    await bench.close();
  });
});

describe('what is not GraphQL', () => {
  test('unknown paths, broken JSON, and bodies too large have clear answers', async () => {
    const bench = await startAll();
    const http = supertest(bench.url);
    await http.get('/').expect(302).expect('location', '/graphql');
    const nowhere = await http.get('/nowhere').expect(404);
    expect(nowhere.body.message).toMatch(/GraphQL is at \/graphql/);
    const broken = await http
      .post('/graphql')
      .set('content-type', 'application/json')
      .send('{"query": ')
      .expect(400);
    expect(broken.body.errors[0]).toMatchObject({ message: 'The request body must be valid JSON.' });
    const large = JSON.stringify({ query: `{ a(b: "${'x'.repeat(1024 * 1024)}") }` });
    const refused = await http
      .post('/graphql')
      .set('content-type', 'application/json')
      .send(large)
      .expect(413);
    expect(refused.body.errors[0].extensions.code).toBe('BODY_TOO_LARGE');
    await bench.close();
  });
});
