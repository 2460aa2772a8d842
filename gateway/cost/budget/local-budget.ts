import type { RateLimit } from '../../../partner/access/rate-limit.js';
import {
  type Budget,
  lateDifference,
  minuteOf,
  type Reservation,
  type Reserved,
  type Spender,
  windowMs,
} from './budget.js';

interface Spent {
  minute: number;
  made: number;
  reserved: number;
}

/** The budgets of one process. */
export class LocalBudget implements Budget {
  readonly #spent = new Map<string, Spent>();
  readonly #now: () => number;
  #minute = 0;

  /** @param now milliseconds since the epoch */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  reserve({ id, callsPerMinute: limit }: Spender, calls: number): Reserved {
    const spent = this.#of(id);
    const fits = spent.made + spent.reserved + calls <= limit;
    if (fits) spent.reserved += calls;
    const reservation = fits ? { calls, minute: spent.minute } : undefined;
    return { ...stateOf(spent, limit), reservation, reserved: spent.reserved };
  }

  settle({ id, callsPerMinute }: Spender, reservation: Reservation, made: number): RateLimit {
    const spent = this.#of(id);
    if (reservation.minute === spent.minute) {
      spent.reserved = Math.max(0, spent.reserved - reservation.calls);
      spent.made += made;
    } else spent.made += lateDifference(reservation, made, spent.minute);
    return stateOf(spent, callsPerMinute);
  }

  #of(id: string): Spent {
    const minute = minuteOf(this.#now());
    // What was spent in another minute is of no more use to anybody.
    if (minute !== this.#minute) this.#spent.clear();
    this.#minute = minute;
    let spent = this.#spent.get(id);
    if (!spent) this.#spent.set(id, (spent = { minute, made: 0, reserved: 0 }));
    return spent;
  }
}

function stateOf({ minute, made, reserved }: Spent, limit: number): RateLimit {
  return { limit, used: made + reserved, resetAt: (minute + 1) * windowMs };
}
