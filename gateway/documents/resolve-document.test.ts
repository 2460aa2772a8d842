import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { anyCaller, type Caller } from '../callers/caller.js';
import type { Gateway } from '../gateway.js';
import { startToyGateway } from '../testing/toy-gateway.js';
import { documentIdOf } from './document-id.js';
import { TrustedDocuments } from './trusted-documents.js';

const trusted = '# Trusted.\nquery Trusted { read }\n';
const change = 'mutation Change { write }';
const id = documentIdOf(trusted);
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

let gateway: Gateway;
const documents = new TrustedDocuments();
let caller: Caller;
const lines: { operation?: string; hash?: string; codes?: string[] }[] = [];
beforeAll(async () => {
  gateway = await startToyGateway(
    { Query: { read: () => 'here', slow: () => 'there' }, Mutation: { write: () => 'done' } },
    { documents, authenticate: () => caller, requestLog: { info: (line) => void lines.push(line) } },
  );
});
afterAll(() => gateway.close());
beforeEach(() => {
  caller = anyCaller;
  lines.length = 0;
  documents.replace(
    new Map([
      [id, trusted],
      [documentIdOf(change), change],
      ['x-app:home', trusted],
      ['home', trusted],
    ]),
  );
});

const post = (body: object) => answerTo('', { method: 'POST', body: JSON.stringify(body) });
const get = (parameters: Record<string, string>) =>
  answerTo(`?${new URLSearchParams(parameters).toString()}`, { method: 'GET' });
async function answerTo(search: string, options: { method: 'GET' | 'POST'; body?: string }) {
  const { statusCode, body } = await request(`${gateway.url}/graphql${search}`, {
    ...options,
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  });
  const { data, errors } = (await body.json()) as {
    data?: unknown;
    errors?: { extensions: { code: string } }[];
  };
  return { status: statusCode, data, codes: errors?.map(({ extensions }) => extensions.code) };
}

describe('a request may name its document', () => {
  test.each([[id], ['x-app:home'], ['home']])('%s', async (documentId) => {
    const here = { status: 200, data: { read: 'here' } };
    expect(await post({ documentId })).toMatchObject(here);
    expect(await post({ documentId, operationName: 'Trusted', variables: {} })).toMatchObject(here);
    expect(await get({ documentId })).toMatchObject(here);
    while (lines.length < 3) await pause(1);
    expect(lines).toMatchObject([{ operation: 'Trusted', hash: hashOf(trusted) }, {}, {}]);
  });

  test.each([
    [documentIdOf('{ slow }'), 404, 'DOCUMENT_NOT_FOUND'],
    ['x-app:none', 404, 'DOCUMENT_NOT_FOUND'],
    ['__proto__', 404, 'DOCUMENT_NOT_FOUND'],
    ['md5:00', 400, 'BAD_REQUEST'],
    ['sha256:00', 400, 'BAD_REQUEST'],
    ['a b', 400, 'BAD_REQUEST'],
    ['a'.repeat(300), 400, 'BAD_REQUEST'],
  ])('%s is none', async (documentId, status, code) => {
    expect(await post({ documentId })).toEqual({ status, data: undefined, codes: [code] });
    expect(await get({ documentId })).toEqual({ status, data: undefined, codes: [code] });
  });

  test('but changes nothing with GET', async () => {
    expect(await get({ documentId: documentIdOf(change) })).toMatchObject({ status: 405 });
    expect(await post({ documentId: documentIdOf(change) })).toMatchObject({ data: { write: 'done' } });
  });

  test('of the manifest as it is now', async () => {
    documents.replace(new Map([['new', '{ slow }']]));
    expect(await post({ documentId: id })).toMatchObject({ codes: ['DOCUMENT_NOT_FOUND'] });
    expect(await post({ documentId: 'new' })).toMatchObject({ data: { slow: 'there' } });
  });
});

describe('a caller of trusted documents', () => {
  beforeEach(() => {
    caller = { ...anyCaller, documents: 'trusted' };
  });

  test('may name them, or send them to the letter', async () => {
    const here = { status: 200, data: { read: 'here' } };
    expect(await post({ documentId: id })).toMatchObject(here);
    expect(await post({ query: trusted })).toMatchObject(here);
    expect(await get({ query: trusted })).toMatchObject(here);
    expect(await post({ extensions: persisted(hashOf(trusted)) })).toMatchObject(here);
    expect(await post({ query: trusted, extensions: persisted(hashOf(trusted)) })).toMatchObject(here);
  });

  test.each([
    ['a query', { query: '{ read }' }],
    ['one with another comment', { query: trusted.replace('Trusted.', 'trusted.') }],
    ['one with a space', { query: `${trusted} ` }],
    ['what is no query, as nobody has looked', { query: '}{' }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['one to be remembered', { query: '{ slow }', extensions: persisted(hashOf('{ slow }')) }],
  ])('may send nothing else: %s', async (_, body) => {
    expect(await post(body)).toEqual({ status: 403, data: undefined, codes: ['DOCUMENT_NOT_TRUSTED'] });
  });

  test('gets nothing that others have had remembered', async () => {
    caller = anyCaller;
    const extensions = persisted(hashOf('{ slow read }'));
    await post({ query: '{ slow read }', extensions });
    expect(await post({ extensions })).toMatchObject({ status: 200, data: { slow: 'there' } });
    caller = { ...anyCaller, documents: 'trusted' };
    expect(await post({ extensions })).toMatchObject({ status: 404, codes: ['DOCUMENT_NOT_FOUND'] });
  });
});

describe('Apollo’s way of persisting queries', () => {
  test('a hash that is not known is asked for once, and then known', async () => {
    const query = '{ slow again: slow }';
    const extensions = persisted(hashOf(query));
    expect(await post({ extensions })).toMatchObject({ status: 200, codes: ['PERSISTED_QUERY_NOT_FOUND'] });
    expect(await post({ query, extensions })).toMatchObject({ status: 200, data: { again: 'there' } });
    expect(await post({ extensions })).toMatchObject({ status: 200, data: { again: 'there' } });
    expect(await get({ extensions: JSON.stringify(extensions) })).toMatchObject({ data: { again: 'there' } });
  });

  test('a text under another’s hash is remembered by nobody', async () => {
    const extensions = persisted(hashOf('{ slow other: slow }'));
    const refused = { status: 400, codes: ['BAD_REQUEST'] };
    expect(await post({ query: '{ read }', extensions })).toMatchObject(refused);
    expect(await post({ extensions })).toMatchObject({ codes: ['PERSISTED_QUERY_NOT_FOUND'] });
  });

  test('nor is one that is not valid', async () => {
    const extensions = persisted(hashOf('{ nothing }'));
    expect((await post({ query: '{ nothing }', extensions })).status).toBe(400);
    expect(await post({ extensions })).toMatchObject({ codes: ['PERSISTED_QUERY_NOT_FOUND'] });
  });

  test.each([[{ version: 2, sha256Hash: 'a' }], [{ version: 1 }], [{ version: 1, sha256Hash: 7 }], [{}]])(
    '%j is none',
    async (persistedQuery) => {
      const refused = { status: 400, codes: ['BAD_REQUEST'] };
      expect(await post({ extensions: { persistedQuery } })).toMatchObject(refused);
      expect(await post({ query: '{ read }', extensions: { persistedQuery } })).toMatchObject(refused);
    },
  );
});
