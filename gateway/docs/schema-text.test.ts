import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import request from 'supertest';
import { AuthenticationFailed } from '../callers/authenticate.js';
import { anyCaller } from '../callers/caller.js';
import type { Gateway } from '../gateway.js';
import { compose } from '../plan/testing/federate.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { startToyGateway } from '../testing/toy-gateway.js';

const supergraphFile = join(projectRoot, 'schema/supergraph.graphql');

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startToyGateway(
    {},
    {
      authenticate({ headers: { authorization } }) {
        if (authorization === 'Bearer reader') return anyCaller;
        if (authorization === 'Bearer blind') return { ...anyCaller, id: 'blind', introspection: false };
        const text = { en: 'Who are you?', zh: '你是谁？' };
        throw new AuthenticationFailed(text, { status: 401, code: 'UNAUTHENTICATED', challenge: 'Bearer' });
      },
    },
  );
});
afterAll(() => gateway.close());

const ask = (token: string) =>
  request(gateway.url).get('/schema.graphql').set('authorization', `Bearer ${token}`);

test('is the schema as clients see it', async () => {
  const answer = await ask('reader').expect(200);
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(Object.keys(buildSchema(answer.text).getQueryType()!.getFields())).toEqual(['read', 'slow', 'fail']);
  expect(answer.text).not.toContain('join__');
});

test('comes packed to those who unpack it', async () => {
  const asked = (encodings: string) => ask('reader').set('accept-encoding', encodings).expect(200);
  const large = await startToyGateway({}, { supergraph: readFileSync(supergraphFile, 'utf8') });
  const get = request(large.url).get('/schema.graphql').set('accept-encoding', 'gzip');
  const { headers, text } = await get.expect(200);
  expect(headers['content-encoding']).toBe('gzip');
  expect(Number(headers['content-length'])).toBeLessThan(text.length / 4);
  await large.close();
  // A text that is hardly longer than its headers is sent as it is.
  expect((await asked('gzip')).headers).not.toHaveProperty('content-encoding');
});

test('costs a 304 when it has not changed, and is another when the supergraph is', async () => {
  const { etag } = (await ask('reader')).headers;
  await ask('reader').set('if-none-match', etag!).expect(304, '');
  await gateway.replaceSupergraph(compose({ toy: { sdl: 'type Query { read: String later: String }' } }));
  const changed = await ask('reader').set('if-none-match', etag!).expect(200);
  expect(changed.text).toContain('later');
});

test('is for those who may ask for it by introspection too', async () => {
  const blind = await ask('blind').expect(403);
  expect(blind.body.errors[0].extensions.code).toBe('INTROSPECTION_DISABLED');
  const nobody = await ask('nobody').expect(401).expect('www-authenticate', 'Bearer');
  expect(nobody.body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  // 304 would tell a stranger that his guess of the schema is right.
  const { etag } = (await ask('reader')).headers;
  await ask('nobody').set('if-none-match', etag!).expect(401);
});

test('cannot be written to', async () => {
  await request(gateway.url).post('/schema.graphql').expect(405).expect('allow', 'GET, HEAD');
});
