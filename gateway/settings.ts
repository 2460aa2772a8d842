import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../partner/settings/project-root.js';
import {
  type Environment,
  oneOf,
  readSettings,
  type Setting,
  text,
  wholeNumber,
} from '../partner/settings/settings.js';
import { isLoopback } from './callers/loopback.js';
import { defaultLimits, type LoadLimits } from './load/limits.js';

const existingFile: Setting<string> = {
  expected: 'the path of an existing file',
  read(path) {
    const file = resolve(projectRoot, path);
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
  },
};

const table = {
  PORT: wholeNumber(0, 65535),
  HOST: text(/^[\w.:-]+$/, 'a host name or IP address'),
  SUBGRAPHS: oneOf('embedded', 'http'),
  SUPERGRAPH_FILE: existingFile,
  PREFETCH: oneOf('on', 'off'),
  GRAPHIQL: oneOf('on', 'off'),
  MAX_REQUESTS: wholeNumber(1, 1_000_000),
  MAX_LOOP_DELAY_MS: wholeNumber(10, 60_000),
} as const;

export interface GatewaySettings {
  port: number;
  host: string;
  /** How to reach our own subgraphs: in this process, or each in its own. */
  subgraphs: 'embedded' | 'http';
  /** A supergraph to serve instead of our own. */
  supergraphFile: string | undefined;
  /** Whether the next page of what was asked is read ahead. */
  prefetch: boolean;
  /** Whether browsers get GraphiQL. */
  graphiql: boolean;
  /** What is taken on at a time. */
  limits: LoadLimits;
}

/** Where the gateway listens. */
export function hostOf({ HOST }: Environment): string {
  return HOST || '127.0.0.1';
}

export function readGatewaySettings(environment: Environment): GatewaySettings {
  const set = readSettings(table, environment);
  const host = hostOf(environment);
  return {
    port: set.PORT ?? 4000,
    host,
    subgraphs: set.SUBGRAPHS ?? 'embedded',
    supergraphFile: set.SUPERGRAPH_FILE,
    prefetch: set.PREFETCH === 'on',
    graphiql: (set.GRAPHIQL ?? (isLoopback(host) ? 'on' : 'off')) === 'on',
    limits: {
      ...defaultLimits,
      ...(set.MAX_REQUESTS !== undefined && { maxRequests: set.MAX_REQUESTS }),
      ...(set.MAX_LOOP_DELAY_MS !== undefined && { maxDelayMs: set.MAX_LOOP_DELAY_MS }),
    },
  };
}
