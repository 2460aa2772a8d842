import type { Random } from './random.js';

const uuid = '0af7651916cd43dd8448eb211c80319c';

/** Values of headers that the gateway looks at, right, odd and wrong. */
const values: Readonly<Record<string, readonly string[]>> = {
  'content-type': [
    ...[
      'application/json',
      'application/json; charset=utf-8',
      'application/json;charset=utf-16',
      'text/plain',
      '',
    ],
    ...[
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/graphql',
      'a/b;;=;',
      'json',
      '; ; =',
    ],
  ],
  'content-encoding': ['gzip', 'br', 'deflate', 'zstd', 'identity', 'gzip, gzip', '', ',', 'x-gzip'],
  accept: [
    ...[
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'text/html',
      'text/event-stream',
      ';q=2',
      ',',
    ],
    ...[
      'application/*;q=0.1',
      'multipart/mixed; deferSpec=20220824',
      'a'.repeat(3000),
      '*/*;q=0',
      'q=;;;,,,',
    ],
  ],
  'accept-encoding': ['gzip', 'br', 'gzip;q=0', '*', '*;q=0', 'br;q=1.5, gzip;q=-1', ',', 'identity;q=0'],
  'accept-language': ['zh-CN', 'en', 'zh;q=0.1,en;q=9', '*', 'x'.repeat(2000), ';;;', '-', 'zh_CN'],
  authorization: [
    ...[
      'Bearer fuzz',
      'Bearer trusted',
      'Bearer none',
      'Bearer',
      'Basic Zm86',
      '',
      'Bearer a.b.c',
      'bearer  fuzz',
    ],
    `Bearer ${'x'.repeat(4000)}`,
  ],
  origin: ['null', 'https://evil.example', 'http://127.0.0.1', '://', 'a'],
  'sec-fetch-site': ['cross-site', 'same-site', 'same-origin', 'none', 'x'],
  'x-request-id': ['mine', 'é', 'x'.repeat(200), '../..', '{}'],
  traceparent: [`00-${uuid}-b7ad6b7169203331-01`, '00-0-0-0', 'x', `ff-${uuid}-b7ad6b7169203331-01`],
  'x-partner-calls': ['1', '0', 'x'],
  'cache-control': ['no-cache', 'max-age=0', 'max-age=x', ',,,', 'only-if-cached'],
  'x-http-method-override': ['DELETE', 'POST', ''],
  'x-access': ['{}', '{"scopes":["admin"]}', 'x'],
  'x-caller': ['admin', '%'],
  'if-none-match': ['*', '"x"', 'W/""'],
  range: ['bytes=0-1', 'x'],
  cookie: ['a=b', '__proto__=1; constructor=2'],
  'x-forwarded-for': ['10.0.0.1', '::1, x', 'x'.repeat(500)],
  pragma: ['no-cache', 'x'],
  te: ['trailers', 'x'],
};
const names = Object.keys(values);

/** Some headers, beside what a well-behaved client sends. */
export function randomHeaders(random: Random): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    authorization: 'Bearer fuzz',
  };
  if (random.chance(0.4)) return headers;
  for (let times = 1 + random.below(4); times > 0; times--) {
    const name = random.pick(names);
    if (random.chance(0.1)) delete headers[name];
    else headers[name] = random.pick(values[name]!);
  }
  return headers;
}
