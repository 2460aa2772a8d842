/** How often this process shows that it runs, in milliseconds. */
const tickMs = 5;

/**
 * How long something takes, in milliseconds in which this process ran: a machine that stands still, or is busy with other
 * work, adds nothing. Never more than a clock would tell, so what is too slow by this is too slow.
 */
export async function awakeMs(work: () => Promise<unknown>): Promise<number> {
  let awake = 0;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    awake += Math.min(now - last, 2 * tickMs);
    last = now;
  };
  const ticking = setInterval(tick, tickMs);
  try {
    await work();
  } finally {
    clearInterval(ticking);
    tick();
  }
  return awake;
}
