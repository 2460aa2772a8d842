import { callersIn } from '../keys/change-callers-file.js';
import type { CallerRecord, KeyRecord } from '../keys/callers-file.js';
import type { Command } from './command.js';

export const list: Command = {
  usage: 'list',
  about: 'shows every caller, what it may do, and the ids of its keys',
  options: {},
  takesName: false,
  run(_name, _values, { file, now }) {
    const { callers } = callersIn(file);
    const paragraphs = callers.map((caller) => linesOf(caller, now).join('\n'));
    return { output: paragraphs.join('\n\n'), note: `${callers.length} in ${file}` };
  },
};

function linesOf(caller: CallerRecord, now: number): string[] {
  const { id, scopes, partner, customers, resellers, callsPerMinute, documents, introspection } = caller;
  const rows: [string, string | undefined][] = [
    ['scopes', scopes.join(' ')],
    ['partner', partner],
    ['customers', customers?.join(' ')],
    ['resellers', resellers?.join(' ')],
    ['budget', callsPerMinute === undefined ? undefined : `${callsPerMinute} calls a minute`],
    ['documents', documents],
    ['introspection', introspection === undefined ? undefined : introspection ? 'yes' : 'no'],
    ['expires', caller.expiresAt],
    ...caller.keys.map((key): [string, string] => ['key', keyLine(key, now)]),
  ];
  const state = caller.revokedAt
    ? `  (revoked ${caller.revokedAt})`
    : isOver(caller, now)
      ? '  (expired)'
      : '';
  return [
    `${id}${state}`,
    ...rows.flatMap(([label, value]) => (value === undefined ? [] : `  ${label.padEnd(13)} ${value}`)),
  ];
}

function keyLine({ id, createdAt, expiresAt }: KeyRecord, now: number): string {
  const end =
    expiresAt === undefined ? '' : `, ${isOver({ expiresAt }, now) ? 'expired' : 'until'} ${expiresAt}`;
  return `pgk_${id}_…  made ${createdAt}${end}`;
}

function isOver({ expiresAt }: { expiresAt?: string }, now: number): boolean {
  return expiresAt !== undefined && Date.parse(expiresAt) <= now;
}
