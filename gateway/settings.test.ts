import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { projectRoot } from '../partner/settings/project-root.js';
import { readGatewaySettings } from './settings.js';

const limits = { maxRequests: 1000, maxDelayMs: 50, maxBodyBytes: 64 * 1024 * 1024 };
const defaults = {
  port: 4000,
  host: '127.0.0.1',
  subgraphs: 'embedded',
  supergraphFile: undefined,
  prefetch: false,
  graphiql: true,
  limits,
};

describe('the gateway’s settings', () => {
  test.each([{}, { PORT: '', HOST: '', SUBGRAPHS: '', SUPERGRAPH_FILE: '' }])(
    'default: %j',
    (environment) => {
      expect(readGatewaySettings(environment)).toEqual(defaults);
    },
  );

  test.each([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '65535' }, { port: 65535 }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0', graphiql: false }],
    [{ HOST: '0.0.0.0', GRAPHIQL: 'on' }, { host: '0.0.0.0' }],
    [{ HOST: '::1' }, { host: '::1' }],
    [
      { HOST: 'localhost', GRAPHIQL: 'off' },
      { host: 'localhost', graphiql: false },
    ],
    [{ HOST: 'my-host.local' }, { host: 'my-host.local', graphiql: false }],
    [{ SUBGRAPHS: 'http' }, { subgraphs: 'http' }],
    [{ PREFETCH: 'on' }, { prefetch: true }],
    [{ MAX_REQUESTS: '50' }, { limits: { ...limits, maxRequests: 50 } }],
    [{ MAX_LOOP_DELAY_MS: '250' }, { limits: { ...limits, maxDelayMs: 250 } }],
    [
      { SUPERGRAPH_FILE: 'schema/supergraph.graphql' },
      { supergraphFile: join(projectRoot, 'schema/supergraph.graphql') },
    ],
  ])('%j', (environment, changed) => {
    expect(readGatewaySettings(environment)).toEqual({ ...defaults, ...changed });
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535, but got "abc".'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535, but got "70000".'],
    [{ MAX_REQUESTS: '0' }, 'MAX_REQUESTS must be a whole number from 1 to 1000000, but got "0".'],
    [{ HOST: 'http://me' }, 'HOST must be a host name or IP address, but got "http://me".'],
    [{ SUBGRAPHS: 'Embedded' }, 'SUBGRAPHS must be one of embedded, http, but got "Embedded".'],
    [{ PREFETCH: 'yes' }, 'PREFETCH must be one of on, off, but got "yes".'],
    [{ GRAPHIQL: 'yes' }, 'GRAPHIQL must be one of on, off, but got "yes".'],
    [
      { SUPERGRAPH_FILE: 'none.graphql' },
      'SUPERGRAPH_FILE must be the path of an existing file, but got "none.graphql".',
    ],
  ])('%j is refused', (environment, problem) => {
    expect(() => readGatewaySettings(environment)).toThrow(problem);
  });

  test('all that is wrong is said at once', () => {
    const wrong = { PORT: 'x', HOST: ' ', SUBGRAPHS: 'y', SUPERGRAPH_FILE: 'z' };
    expect(() => readGatewaySettings(wrong)).toThrow(/^PORT .*\nHOST .*\nSUBGRAPHS .*\nSUPERGRAPH_FILE .*$/);
  });
});
