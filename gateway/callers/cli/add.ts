import { newApiKey } from '../keys/api-key.js';
import { anyCaller } from '../caller.js';
import { callerName, type CallerRecord } from '../keys/callers-file.js';
import { changeCallersFile } from '../keys/change-callers-file.js';
import { type Command, type CommandContext, keyNote, type Values } from './command.js';
import { readChoice, readEnd, readList, readScopes, readWhole } from './values.js';

const text = { type: 'string' } as const;

export const add: Command = {
  usage:
    'add NAME --scopes SCOPE,… [--customers ID,…] [--resellers ID,…] [--calls-per-minute N] [--expires 2027-01-31|90d] [--documents any|trusted] [--introspection yes|no] [--partner NAME]',
  about: 'makes a caller and its first key',
  options: {
    ...{ scopes: text, customers: text, resellers: text, 'calls-per-minute': text, expires: text },
    ...{ documents: text, introspection: text, partner: text },
  },
  takesName: true,
  async run(name, values, context) {
    const record = recordFrom(name, values, context);
    const { id, key, sha256 } = newApiKey();
    record.keys.push({ id, sha256, createdAt: new Date(context.now).toISOString() });
    await changeCallersFile(context.file, ({ callers }) => {
      const before = callers.find((caller) => caller.id === name);
      if (before?.revokedAt)
        throw new Error(`${name} was revoked, and its name stays taken. Choose another one.`);
      if (before) throw new Error(`There is a caller ${name} already. For another key: rotate ${name}`);
      callers.push(record);
    });
    return { output: key, note: keyNote(context) };
  },
};

function recordFrom(name: string, values: Values, { partners, now }: CommandContext): CallerRecord {
  if (!callerName.test(name) || name === anyCaller.id) {
    throw new Error(
      `A name must be letters, digits, - _ and ., at most 64 of them and not "${anyCaller.id}", but got ${JSON.stringify(name)}.`,
    );
  }
  const { customers, resellers, expires, documents, introspection, partner } = values;
  const callsPerMinute = values['calls-per-minute'];
  if (partner !== undefined && !partners?.includes(partner)) {
    throw new Error(`--partner must be ${partnersInWords(partners)}, but got ${JSON.stringify(partner)}.`);
  }
  return {
    id: name,
    scopes: readScopes(values.scopes),
    ...(partner !== undefined && { partner }),
    ...(customers !== undefined && { customers: readIds('--customers', customers) }),
    ...(resellers !== undefined && { resellers: readIds('--resellers', resellers) }),
    ...(callsPerMinute !== undefined && {
      callsPerMinute: readWhole('--calls-per-minute', callsPerMinute, 1_000_000),
    }),
    ...(documents !== undefined && { documents: readChoice('--documents', documents, ['any', 'trusted']) }),
    ...(introspection !== undefined && {
      introspection: readChoice('--introspection', introspection, ['yes', 'no']) === 'yes',
    }),
    ...(expires !== undefined && { expiresAt: readEnd(expires, now) }),
    keys: [],
  };
}

/** An empty list would be a caller that reaches nothing, which nobody wants who types it. */
function readIds(option: string, list: string): string[] {
  const ids = readList(list);
  if (ids.length === 0) throw new Error(`${option} must be ids with commas between, but got nothing.`);
  return ids;
}

function partnersInWords(partners: readonly string[] | undefined): string {
  if (!partners) return 'a name in PARTNERS_FILE, which cannot be read';
  return partners.length > 0 ? `one of ${partners.join(', ')}` : 'left out without PARTNERS_FILE';
}
