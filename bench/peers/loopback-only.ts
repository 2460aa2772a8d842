/**
 * What is imported before any other gateway: it may talk to this machine and to nothing else. @apollo/gateway reports to
 * its maker unless told otherwise before it loads.
 */
import { Socket } from 'node:net';

process.env.APOLLO_TELEMETRY_DISABLED = 'true';

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/;
const connect = Socket.prototype.connect as (this: Socket, ...args: unknown[]) => Socket;

Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const host = hostOf(args);
  if (loopback.test(host)) return connect.apply(this, args);
  // Ends the process and with it the section: a library might swallow an error, and nobody would know.
  console.error(new Error(`${process.argv[1]} must not contact ${host}.`));
  process.exit(1);
};

/** The first argument may be options, a port or a socket's path, or within Node all of them as a list. */
function hostOf(args: unknown[]): string {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null) {
    const { host, path } = first as { host?: string; path?: string };
    return path ? 'localhost' : (host ?? 'localhost');
  }
  return typeof second === 'string' ? second : 'localhost';
}
