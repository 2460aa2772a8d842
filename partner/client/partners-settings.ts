import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../settings/project-root.js';
import { type Environment, readTogether, SettingsError } from '../settings/settings.js';
import { Partners } from './partners.js';
import { type PartnerSettings, readPartnerSettings, type SandboxPartner } from './settings.js';

/** What the file says of a partner, and the environment when there is no file. */
const ofOnePartner = [
  ...['PARTNER_API_URL', 'IAM_URL', 'PARTNER_AK', 'PARTNER_SK', 'PARTNER_DOMAIN_ID'],
  ...['PARTNER_ACCOUNT_NAME', 'PARTNER_PASSWORD', 'PARTNER_AGENCY'],
];

/**
 * Every partner whose credentials are configured: those of PARTNERS_FILE, or else the one of the environment.
 *
 * @param sandbox what to use when neither is set
 * @throws SettingsError naming every wrong or missing value
 */
export function readPartnersSettings(
  environment: Environment,
  sandbox: SandboxPartner,
): Partners<PartnerSettings> {
  const { PARTNERS_FILE: path, PARTNER_LANGUAGE } = environment;
  if (!path) return Partners.only(readPartnerSettings(environment, sandbox));
  const twice = ofOnePartner.filter((name) => environment[name]);
  if (twice.length > 0) {
    throw new SettingsError([
      `${twice.join(', ')} must be left out with PARTNERS_FILE, where each partner has its own, but was found.`,
    ]);
  }
  const readers = Object.entries(entriesOf(path)).map(
    ([name, entry]) => [name, () => readEntry(name, { ...entry, PARTNER_LANGUAGE }, sandbox)] as const,
  );
  const read = readTogether(Object.fromEntries(readers));
  checkApart(read);
  return new Partners(Object.entries(read));
}

/** Names of the configured partners; undefined when they cannot be told, which is said where they are read. */
export function partnerNames(environment: Environment): readonly string[] | undefined {
  const anywhere = { url: 'http://127.0.0.1', credentials: { accessKey: '', secretKey: '' } };
  try {
    return readPartnersSettings(environment, anywhere).names;
  } catch (error) {
    if (error instanceof SettingsError) return undefined;
    throw error;
  }
}

function entriesOf(path: string): Record<string, Environment> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(resolve(projectRoot, path), 'utf8'));
  } catch (error) {
    // What JSON.parse says may quote a secret.
    const why = (error as NodeJS.ErrnoException).code ?? 'it is not JSON';
    throw new SettingsError([
      `PARTNERS_FILE must be a JSON file that can be read, but got ${JSON.stringify(path)} (${why}).`,
    ]);
  }
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = isObject(content) ? Object.entries(content as object) : [];
  const isRight = ([name, entry]: [string, unknown]) =>
    /^[\w.-]{1,64}$/.test(name) &&
    isObject(entry) &&
    Object.values(entry as object).every((value) => typeof value === 'string');
  if (entries.length === 0 || !entries.every(isRight)) {
    throw new SettingsError([
      'PARTNERS_FILE must be JSON such as {"east": {"PARTNER_API_URL": "…", "PARTNER_AK": "…", "PARTNER_SK": "…"}}, but got something else.',
    ]);
  }
  return Object.fromEntries(entries);
}

function readEntry(name: string, entry: Environment, sandbox: SandboxPartner): PartnerSettings {
  const unknown = Object.keys(entry).filter(
    (key) => key !== 'PARTNER_LANGUAGE' && !ofOnePartner.includes(key),
  );
  const problems = unknown.map((key) => `${key} must be one of ${ofOnePartner.join(', ')}.`);
  if (!entry.PARTNER_API_URL) problems.push('PARTNER_API_URL must be set, but nothing was found.');
  try {
    const settings = readPartnerSettings(entry, sandbox);
    if (problems.length === 0) return settings;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    problems.push(...error.problems);
  }
  throw new SettingsError(problems.map((problem) => `PARTNERS_FILE, ${name}: ${problem}`));
}

/** Two names for one account would each take all of its quota, and count its money apart. */
function checkApart(read: Record<string, PartnerSettings>): void {
  const names = new Map<string, string>();
  for (const [name, { apiUrl, credentials }] of Object.entries(read)) {
    const { accessKey, domainId } = credentials;
    for (const account of [`key ${accessKey}`, ...(domainId ? [`account ${domainId}`] : [])]) {
      const other = names.get(`${apiUrl} ${account}`);
      if (other !== undefined) {
        throw new SettingsError([`PARTNERS_FILE: ${other} and ${name} must be two accounts, but are one.`]);
      }
      names.set(`${apiUrl} ${account}`, name);
    }
  }
}
