import { changeCallersFile } from '../keys/change-callers-file.js';
import { callerNamed, type Command } from './command.js';

export const revoke: Command = {
  usage: 'revoke NAME [--key KEY_ID]',
  about: 'ends a caller with all its keys, or one of its keys, within a second',
  options: { key: { type: 'string' } },
  takesName: true,
  async run(name, { key }, { file, now }) {
    await changeCallersFile(file, (content) => {
      const caller = callerNamed(content, name);
      if (key === undefined) {
        caller.revokedAt ??= new Date(now).toISOString();
        caller.keys = [];
        return;
      }
      const rest = caller.keys.filter(({ id }) => id !== key);
      if (rest.length === caller.keys.length) {
        const known = caller.keys.map(({ id }) => id).join(', ') || 'none';
        throw new Error(`${name} has no key ${JSON.stringify(key)}. Its keys are: ${known}.`);
      }
      caller.keys = rest;
    });
    return { note: key === undefined ? `${name} is revoked.` : `The key ${key} of ${name} is revoked.` };
  },
};
