import autocannon from 'autocannon';
import { bodyOf } from '../candidates/ask.js';
import type { Operation } from '../operations.js';

/**
 * Requests a second that a number of connections get answered which ask without pause.
 *
 * @throws when something else comes than answers with status 200 or 503, or more are refused than `mayRefuse`, a share of 1
 */
export async function sustainableRate(
  url: string,
  operation: Operation,
  { connections, seconds, mayRefuse }: { connections: number; seconds: number; mayRefuse: number },
): Promise<number> {
  let answered = 0;
  const run = autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(operation),
    connections,
    duration: seconds,
    sampleInt: 100,
  });
  run.on('response', () => answered++);
  const { duration, errors, timeouts, non2xx } = await run;
  if (errors + timeouts > 0 || non2xx > answered * mayRefuse) {
    throw new Error(`Not sustainable: ${JSON.stringify({ answered, errors, timeouts, non2xx })}`);
  }
  return (answered - non2xx) / duration;
}
