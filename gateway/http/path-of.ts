import type { IncomingMessage } from 'node:http';

/** The path of a request, without what is asked. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0]!;
}
