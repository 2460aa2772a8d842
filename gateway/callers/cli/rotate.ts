import { newApiKey } from '../keys/api-key.js';
import { changeCallersFile } from '../keys/change-callers-file.js';
import { callerNamed, type Command, keyNote } from './command.js';
import { readDuration, readEnd } from './values.js';

export const rotate: Command = {
  usage: 'rotate NAME [--grace 24h] [--expires 2027-01-31|90d]',
  about:
    'makes another key; those before stay valid for the grace period, by default 24h. --expires moves the end of the caller',
  options: { grace: { type: 'string', default: '24h' }, expires: { type: 'string' } },
  takesName: true,
  async run(name, { grace = '24h', expires }, context) {
    const { id, key, sha256 } = newApiKey();
    const { file, now } = context;
    const until = now + readDuration('--grace', grace);
    const ending = await changeCallersFile(file, (content) => {
      const caller = callerNamed(content, name);
      if (caller.revokedAt) throw new Error(`${name} was revoked: there is no key for it any more.`);
      if (expires !== undefined) caller.expiresAt = readEnd(expires, now);
      if (!isAfter(caller.expiresAt, now)) {
        throw new Error(`${name} has expired (${caller.expiresAt}). Say until when it lasts now: --expires`);
      }
      const before = caller.keys
        .filter(({ expiresAt }) => isAfter(expiresAt, now))
        .map((one) => ({
          ...one,
          expiresAt: isAfter(one.expiresAt, until) ? new Date(until).toISOString() : one.expiresAt!,
        }));
      caller.keys = [...before, { id, sha256, createdAt: new Date(now).toISOString() }];
      return before.map((one) => `${one.id} until ${one.expiresAt}`);
    });
    return {
      output: key,
      note: [`Still valid: ${ending.join(', ') || 'none'}`, keyNote(context)].join('\n'),
    };
  },
};

/** Without an end it is never over. */
function isAfter(end: string | undefined, at: number): boolean {
  return end === undefined || Date.parse(end) > at;
}
