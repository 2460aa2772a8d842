import type { IncomingMessage } from 'node:http';
import { type BlockList, isIP } from 'node:net';

/** Says from where a request comes. */
export type SourceOf = (request: IncomingMessage) => string;

/**
 * The address at the other end of the connection; behind proxies that are trusted, the last one in `X-Forwarded-For`
 * that is none of them. What stands before it anybody may have written.
 */
export function sourceOf(trusted: BlockList | undefined): SourceOf {
  return ({ socket, headers }) => {
    let source = plain(socket.remoteAddress ?? '');
    if (!trusted) return networkOf(source);
    const said = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
    while (isTrusted(trusted, source)) {
      const before = plain(said.pop()?.trim() ?? '');
      if (isIP(before) === 0) break;
      source = before;
    }
    return networkOf(source);
  };
}

function isTrusted(trusted: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && trusted.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

/** An IPv4 address as it is, also where a socket for both shows it as IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** Of IPv6 everybody has 2^64 addresses at hand: their network is one source. */
function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [before = '', after] = address.replace(/%.*/, '').split('::');
  const groups = before === '' ? [] : before.split(':');
  const rest = after === undefined || after === '' ? 0 : after.split(':').length;
  const filled =
    after === undefined ? groups : [...groups, ...Array<string>(8 - groups.length - rest).fill('0')];
  const all = [...filled, ...(after ? after.split(':') : [])].slice(0, 4);
  return `${all.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}
