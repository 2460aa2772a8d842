import autocannon from 'autocannon';
import { bodyOf } from '../candidates/ask.js';
import type { Operation } from '../operations.js';

/**
 * Requests a second that a number of connections get answered which ask without pause.
 *
 * @throws when something else comes than answers, or more than one in twenty is refused
 */
export async function sustainableRate(
  url: string,
  operation: Operation,
  { connections, seconds }: { connections: number; seconds: number },
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
  if (errors + timeouts > 0 || non2xx > answered / 20) {
    throw new Error(`Not sustainable: ${JSON.stringify({ answered, errors, timeouts, non2xx })}`);
  }
  return (answered - non2xx) / duration;
}
