import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Longer, in milliseconds, what has come on a connection is not left unread once the connection is taken. */
const readWithinMs = 200;

/**
 * Knows whose connection has just been taken. Such a connection, and the request on it, may have waited at the door for any
 * time; one that was opened ahead and comes with a request later has not.
 */
export class Newcomers {
  readonly #takenAt = new WeakMap<Socket, number>();
  readonly #now: () => number;

  /** @param now milliseconds on a clock that is never set; default: of this process */
  constructor(server: Pick<Server, 'on'>, now: () => number = () => performance.now()) {
    this.#now = now;
    server.on('connection', (socket: Socket) => this.#takenAt.set(socket, now()));
  }

  /** Whether the request that is there now is the first of a connection that was just taken. */
  comeWith(socket: Socket): boolean {
    const takenAt = this.#takenAt.get(socket);
    this.#takenAt.delete(socket);
    return takenAt !== undefined && this.#now() - takenAt <= readWithinMs;
  }
}
