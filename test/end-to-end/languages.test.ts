import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'undici';
import { type Gateway, startGateway } from '../../gateway/gateway.js';
import { connectHttp } from '../../gateway/start/connect-http.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { type GraphQLAnswer, startAll, type TestBench } from '../support/start-all.js';

const chinese = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' };
const english = { 'accept-language': 'en-GB,en;q=0.9' };
const neither = { 'accept-language': 'fr, *;q=0.5' };

const catalogue = '{ serviceTypes(first: 500) { nodes { code name } } }';
const nameOfObs = ({ data }: GraphQLAnswer) =>
  data.serviceTypes.nodes.find(({ code }: { code: string }) => code === 'hws.service.type.obs').name;
const chineseName = '对象存储服务';
const englishName = 'Object Storage Service';

/** What is wrong, and what is said about it. */
const refused: {
  what: string;
  query: string;
  variables?: Record<string, unknown>;
  en: string;
  zh: string;
}[] = [
  {
    what: 'a number out of range',
    query: '{ customers(first: -1) { totalCount } }',
    en: 'first must be from 0 to 5000, but got -1.',
    zh: 'first 的取值范围为 0～5000，实际为 -1。',
  },
  {
    what: 'a value the partner cannot filter by',
    query: '{ orders(filter: { type: UNKNOWN }) { totalCount } }',
    en: 'filter.type can be one of ',
    zh: 'filter.type 的可选值为 ',
  },
  {
    what: 'a value the partner cannot filter by, in a variable',
    query: 'query ($kind: VoucherKind) { vouchers(filter: { kind: $kind }) { totalCount } }',
    variables: { kind: 'UNKNOWN' },
    en: ', but got UNKNOWN.',
    zh: '，实际为 UNKNOWN。',
  },
  {
    what: 'a malformed scalar',
    query: '{ orders(filter: { createdFrom: "yesterday" }) { totalCount } }',
    en: 'DateTime must be written like "2026-11-01T08:30:00Z", but got "yesterday".',
    zh: 'DateTime 的格式应如 "2026-11-01T08:30:00Z"，实际为 "yesterday"。',
  },
  {
    what: 'a malformed scalar in a variable, after words of graphql-js',
    query: 'query ($from: DateTime) { orders(filter: { createdFrom: $from }) { totalCount } }',
    variables: { from: 'yesterday' },
    en: 'Variable "$from" got invalid value "yesterday"; DateTime must be written like',
    zh: 'Variable "$from" got invalid value "yesterday"; DateTime 的格式应如',
  },
  {
    what: 'a cursor of nobody, below an entity of another subgraph',
    query: '{ customers(first: 1) { nodes { vouchers(after: "?") { totalCount } } } }',
    en: 'after must be a cursor that this connection returned, but got "?".',
    zh: 'after 必须是此连接返回的游标，实际为 "?"。',
  },
];

describe.each(['embedded', 'http'] as const)('the caller’s language, subgraphs %s', (subgraphs) => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await startAll({ subgraphs, partner: { language: undefined } });
  });
  afterAll(() => bench.close());
  afterEach(() => bench.faults([]));

  test.each(refused)('$what is explained in it', async ({ query, variables, en, zh }) => {
    // Twice, because what is wrong with a document is remembered.
    for (let time = 0; time < 2; time++) {
      const said = await Promise.all(
        [english, chinese, {}, neither].map(async (headers) => {
          const { errors } = await bench.query(query, variables, headers);
          expect(errors).toHaveLength(1);
          expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
          return errors![0]!.message;
        }),
      );
      expect(said).toEqual([en, zh, en, en].map((words) => expect.stringContaining(words)));
    }
  });

  test.each([
    [
      { status: 403, errorCode: 'CBC.0151' },
      'The partner account may not do this: wrong kind of account, or a permission is missing.',
      '伙伴账号无权执行此操作：账号类型不符或缺少权限。',
    ],
    [
      { status: 429 },
      'The partner allows no more calls of this kind right now. Try again in a few seconds.',
      '此类调用已被伙伴 API 流控，请几秒后重试。',
    ],
    [
      { status: 400, errorCode: 'CBC.5006' },
      'The partner refused this: Fault on demand: CBC.5006 (CBC.5006)',
      '伙伴 API 拒绝了此操作：Fault on demand: CBC.5006（CBC.5006）',
    ],
  ])(
    'the partner’s %j is explained in it, in the partner’s own words where it has some',
    async (fault, ...both) => {
      for (const [index, headers] of [english, chinese].entries()) {
        await bench.faults([{ operation: 'listCustomersBalancesDetail', times: 0, ...fault }]);
        const query = '{ customers(first: 1) { nodes { name balance { available { amount } } } } }';
        const { data, errors } = await bench.query(query, undefined, headers);
        expect(data.customers.nodes[0]).toMatchObject({ name: expect.any(String), balance: null });
        expect(errors).toMatchObject([{ message: both[index], path: ['customers', 'nodes', 0, 'balance'] }]);
      }
    },
  );

  test('names of the catalogue come in it, by default in the partner’s own', async () => {
    const names = await Promise.all(
      [english, chinese, {}, neither].map(async (headers) =>
        nameOfObs(await bench.query(catalogue, undefined, headers)),
      ),
    );
    expect(names).toEqual([englishName, chineseName, chineseName, chineseName]);
  });

  test('words of graphql-js stay English', async () => {
    const { errors } = await bench.query('{ nothing }', undefined, chinese);
    expect(errors).toMatchObject([{ message: 'Cannot query field "nothing" on type "Query".' }]);
  });
});

describe.each(['embedded', 'http'] as const)('where PARTNER_LANGUAGE is set, subgraphs %s', (subgraphs) => {
  test.each([
    ['zh_CN', chineseName, /的取值范围为/],
    ['en_US', englishName, /must be from/],
  ] as const)('%s: whoever asks for no language gets that one', async (language, name, message) => {
    const bench = await startAll({ subgraphs, partner: { language } });
    const query = catalogue.replace('{ ', '{ customers(first: -1) { totalCount } ');
    for (const headers of [{}, neither]) {
      const answer = await bench.query(query, undefined, headers);
      expect(nameOfObs(answer)).toBe(name);
      expect(answer.errors).toMatchObject([{ message: expect.stringMatching(message) }]);
    }
    const other = await bench.query(query, undefined, language === 'zh_CN' ? english : chinese);
    expect(nameOfObs(other)).not.toBe(name);
    expect(other.errors).toMatchObject([{ message: expect.not.stringMatching(message) }]);
    await bench.close();
  });
});

describe('what the gateway says itself', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    const answers = new Map([
      ['customers', { execute: () => ({ data: null, errors: [{ message: 'secret' }] }) }],
      ['orders', { execute: () => ({ data: { orders: 7 } }) }],
    ]);
    gateway = await startGateway({
      port: 0,
      host: '127.0.0.1',
      supergraph: readFileSync(join(projectRoot, 'schema/supergraph.graphql'), 'utf8'),
      connect: (supergraph) => {
        const unreachable = connectHttp(
          supergraph,
          new Map(supergraph.subgraphs.map(({ name }) => [name, 'http://127.0.0.1:1/graphql'])),
        );
        return { ...unreachable, executors: new Map([...unreachable.executors, ...answers]) };
      },
      onError: () => {},
    });
  });
  afterAll(() => gateway.close());

  const ask = async (path: string, body: string, headers: Record<string, string>) => {
    const answer = await request(`${gateway.url}${path}`, {
      method: 'POST',
      // The same each time, because errors carry it.
      headers: { 'content-type': 'application/json', 'x-request-id': 'a-request', ...headers },
      body,
    });
    return { ...answer, text: await answer.body.text() };
  };
  const query = (text: string) => JSON.stringify({ query: text });

  test.each([
    ['a fault of ours', '/graphql', query('{ customers { totalCount } }'), 200, /"网关处理此字段时出错/],
    [
      'a subgraph that cannot be reached',
      '/graphql',
      query('{ vouchers { totalCount } }'),
      200,
      /"无法连接子图/,
    ],
    ['an operation we do not do', '/graphql', query('subscription { customers }'), 200, /"此网关不支持订阅/],
    [
      'a value against the schema',
      '/graphql',
      query('{ orders { totalCount } }'),
      200,
      /"此处应为 OrderConn/,
    ],
    ['a body that is no JSON', '/graphql', '{', 400, /"请求体必须是有效的 JSON。"/],
    [
      'a body that is too large',
      '/graphql',
      ' '.repeat(1024 * 1024 + 1),
      413,
      /"请求体不能超过 1048576 字节，解压后亦然。"/,
    ],
    ['a path where nothing is', '/nothing', '', 404, /"\/nothing 不存在，GraphQL 的路径为 \/graphql。"/],
  ])('%s', async (_, path, body, status, says) => {
    const inChinese = await ask(path, body, chinese);
    expect([inChinese.statusCode, inChinese.text]).toEqual([status, expect.stringMatching(says)]);
    expect(inChinese.text).not.toContain('secret');
    expect(inChinese.headers).toMatchObject({
      'content-language': 'zh-CN',
      vary: expect.stringContaining('accept-language'),
    });
    const inEnglish = await ask(path, body, english);
    expect([inEnglish.statusCode, inEnglish.text]).toEqual([
      status,
      expect.not.stringMatching(/\p{Script=Han}/u),
    ]);
    expect(inEnglish.headers).toMatchObject({ 'content-language': 'en' });
    const inNeither = await ask(path, body, neither);
    expect(inNeither.text).toBe(inEnglish.text);
    expect(inNeither.headers).not.toHaveProperty('content-language');
    expect(inNeither.headers.vary).toBe(inChinese.headers.vary);
  });
});
