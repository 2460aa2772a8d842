import { readFileSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';
import { projectRoot } from '../../partner/settings/project-root.js';
import {
  type Environment,
  readSettings,
  readTogether,
  type Setting,
  SettingsError,
  text,
  wholeNumber,
} from '../../partner/settings/settings.js';
import { type CallersFile, CallersFileError, readCallersFile } from './keys/callers-file.js';
import { isLoopback } from './loopback.js';
import { type OidcSettings, readOidcSettings } from './oidc/settings.js';

const addresses: Setting<BlockList> = {
  expected: 'IP addresses or networks with commas between, such as 10.0.0.7,192.168.0.0/16',
  read(list) {
    const block = new BlockList();
    for (const item of list.split(',')) {
      const [address = '', prefix] = item.trim().split('/');
      const version = isIP(address);
      const bits = version === 6 ? 128 : 32;
      const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : NaN;
      if (version === 0 || !(length <= bits)) return undefined;
      block.addSubnet(address, length, version === 6 ? 'ipv6' : 'ipv4');
    }
    return block;
  },
};

const table = {
  CALLERS_FILE: text(/\S/, 'the path of a file'),
  TRUSTED_PROXIES: addresses,
  MAX_FAILED_ATTEMPTS: wholeNumber(1, 1_000_000),
} as const;

export interface CallersSettings {
  file: { path: string; content: CallersFile } | undefined;
  oidc: OidcSettings | undefined;
  /** Whose word counts about where a request comes from. */
  trustedProxies: BlockList | undefined;
  /** Of one source in a minute; undefined for the default. */
  maxFailedAttempts: number | undefined;
}

/**
 * Who may ask. Nobody has to say who he is on a gateway that only this machine can reach; anywhere else callers are needed.
 *
 * @param host on which the gateway listens
 * @param partners names that callers may belong to; undefined when nobody knows
 * @throws SettingsError
 */
export function readCallersSettings(
  environment: Environment,
  host: string,
  partners: readonly string[] | undefined,
): CallersSettings {
  const { set, oidc } = readTogether({
    set: () => readSettings(table, environment),
    oidc: () => readOidcSettings(environment),
  });
  const path = set.CALLERS_FILE === undefined ? undefined : resolve(projectRoot, set.CALLERS_FILE);
  if (path === undefined && !oidc && !isLoopback(host)) throw new SettingsError([openToTheWorld(host)]);
  if (oidc?.claims.partner !== undefined && partners?.length === 0) {
    throw new SettingsError(['OIDC_CLAIMS must not have "partner" without PARTNERS_FILE.']);
  }
  return {
    file: path === undefined ? undefined : { path, content: contentOf(path, partners) },
    oidc,
    trustedProxies: set.TRUSTED_PROXIES,
    maxFailedAttempts: set.MAX_FAILED_ATTEMPTS,
  };
}

function openToTheWorld(host: string): string {
  return (
    `CALLERS_FILE or OIDC_ISSUER must be set when HOST is ${JSON.stringify(host)}, but nothing was found: everybody who ` +
    'reaches that address could spend the partner’s money. Make a key with: npm run callers -- add NAME --scopes …'
  );
}

function contentOf(path: string, partners: readonly string[] | undefined): CallersFile {
  try {
    return readCallersFile(readFileSync(path, 'utf8'), partners);
  } catch (error) {
    if (error instanceof CallersFileError) {
      throw new SettingsError(error.problems.map((problem) => `CALLERS_FILE: ${problem}`));
    }
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SettingsError([
      `CALLERS_FILE must be a file that can be read, but got ${JSON.stringify(path)} (${why}).`,
    ]);
  }
}
