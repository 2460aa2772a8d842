import type { Language } from '../language/language.js';
import {
  type Environment,
  httpUrl,
  oneOf,
  readSettings,
  readTogether,
  secret,
  SettingsError,
  text,
} from '../settings/settings.js';
import type { PartnerCredentials } from './credentials.js';
import { iamBeside } from './endpoints.js';

const table = {
  PARTNER_API_URL: httpUrl,
  IAM_URL: httpUrl,
  // No secret, but not shown either: people paste the key and its secret together.
  PARTNER_AK: { ...text(/^[\w-]{1,128}$/, 'an access key of letters, digits, - and _'), secret: true },
  PARTNER_SK: secret,
  PARTNER_DOMAIN_ID: text(/^[\w-]{1,64}$/, 'an account id of letters, digits, - and _'),
  PARTNER_ACCOUNT_NAME: text(/^\S{1,64}$/, 'an account name without spaces'),
  PARTNER_PASSWORD: secret,
  PARTNER_AGENCY: text(/^\S{1,64}$/, 'the name of an agency, without spaces'),
  PARTNER_LANGUAGE: oneOf('zh_CN', 'en_US'),
} as const;

export interface PartnerSettings {
  apiUrl: string;
  iamUrl: string;
  credentials: PartnerCredentials;
  language: Language | undefined;
}

/** The partner whose credentials a sandbox knows. */
export interface SandboxPartner {
  url: string;
  credentials: PartnerCredentials;
}

/**
 * Where the partner API is and who calls it.
 *
 * @param sandbox what to use when PARTNER_API_URL is not set
 * @throws SettingsError naming every wrong or missing value
 */
export function readPartnerSettings(environment: Environment, sandbox: SandboxPartner): PartnerSettings {
  const { set } = readTogether({
    set: () => readSettings(table, environment),
    complete: () => checkComplete(environment),
  });
  const apiUrl = set.PARTNER_API_URL ?? sandbox.url;
  const defaults: Partial<PartnerCredentials> = usesSandbox(environment) ? sandbox.credentials : {};
  return {
    apiUrl,
    iamUrl: set.IAM_URL ?? iamBeside(apiUrl),
    credentials: {
      accessKey: (set.PARTNER_AK ?? defaults.accessKey)!,
      secretKey: (set.PARTNER_SK ?? defaults.secretKey)!,
      domainId: set.PARTNER_DOMAIN_ID ?? defaults.domainId,
      accountName: set.PARTNER_ACCOUNT_NAME ?? defaults.accountName,
      password: set.PARTNER_PASSWORD ?? defaults.password,
      agency: set.PARTNER_AGENCY ?? defaults.agency,
    },
    language: set.PARTNER_LANGUAGE,
  };
}

/** Whether the environment names a partner API, or a file with several; without one the sandbox stands in. */
export function usesSandbox({ PARTNER_API_URL, PARTNERS_FILE }: Environment): boolean {
  return !PARTNER_API_URL && !PARTNERS_FILE;
}

/** With a partner API of one's own nothing has a default: the key is needed, and a login is a name and a password. */
function checkComplete(environment: Environment): void {
  if (usesSandbox(environment)) return;
  const isMissing = (name: string) => !environment[name];
  const problems = ['PARTNER_AK', 'PARTNER_SK']
    .filter(isMissing)
    .map((name) => `${name} must be set when PARTNER_API_URL is, but nothing was found.`);
  const login = ['PARTNER_ACCOUNT_NAME', 'PARTNER_PASSWORD'];
  const absent = login.filter(isMissing);
  if (absent.length === 1) {
    problems.push(`${login.join(' and ')} go together, but nothing was found in ${absent[0]}.`);
  }
  if (problems.length > 0) throw new SettingsError(problems);
}
