import { type Logger, pino } from 'pino';

export type { Logger };

/** JSON lines on standard error. Nothing that is logged here holds a secret: what is logged is named field by field. */
export function createLog(name: string): Logger {
  return pino({ name, base: { name } }, pino.destination(2));
}
