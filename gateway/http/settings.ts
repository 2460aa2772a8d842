import {
  type Environment,
  oneOf,
  readSettings,
  type Setting,
  wholeNumber,
} from '../../partner/settings/settings.js';
import type { HttpLimits } from './http-limits.js';

/** Exactly as browsers send them. */
const originList: Setting<string[]> = {
  expected: 'origins with commas between, such as https://app.example.com,http://localhost:5173',
  read(list) {
    const origins = list.split(',').map((origin) => origin.trim());
    return origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin)
      ? origins
      : undefined;
  },
};

const table = {
  CORS_ORIGINS: originList,
  HSTS_SECONDS: wholeNumber(0, 63_072_000),
  CONNECTIONS_PER_SOURCE: wholeNumber(1, 1_000_000),
  OPERATION_SECONDS: wholeNumber(1, 3600),
  REQUEST_LOG: oneOf('on', 'off'),
} as const;

export interface HttpSettings {
  /** Whose pages may ask. */
  origins: string[] | undefined;
  /** For how long browsers are to come by https only. */
  hstsSeconds: number | undefined;
  httpLimits: Partial<HttpLimits>;
  /** Whether each request leaves a line in the log. */
  requestLog: boolean;
}

export function readHttpSettings(environment: Environment): HttpSettings {
  const set = readSettings(table, environment);
  return {
    origins: set.CORS_ORIGINS,
    hstsSeconds: set.HSTS_SECONDS,
    httpLimits: {
      connectionsPerSource: set.CONNECTIONS_PER_SOURCE,
      ...(set.OPERATION_SECONDS !== undefined && { operationMs: set.OPERATION_SECONDS * 1000 }),
    },
    requestLog: set.REQUEST_LOG !== 'off',
  };
}
