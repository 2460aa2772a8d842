import type { Priority } from '../call.js';
import type { Drops } from './drops.js';
import { Flight, type FlightState } from './flight.js';

/** What a read takes for an answer: also one that is past its time, one that is not, or only one read from now on. */
export type Accepts = 'stale' | 'fresh' | 'anew';

/** Who wants to know. */
export interface Passenger {
  key: string;
  tags: readonly string[];
  priority: Priority;
  accepts: Accepts;
}

interface Running<T> {
  flight: Flight<T>;
  begun: number;
  leader: Passenger;
}

const hurry: Record<Priority, number> = { prefetch: 0, bulk: 1, interactive: 2 };

/** Reads under way, by key: whoever asks for the same joins, unless that one began too early or in too little hurry. */
export class Flights<T> {
  readonly #running = new Map<string, Running<T>>();
  readonly #drops: Drops;

  constructor(drops: Drops) {
    this.#drops = drops;
  }

  /** One to wait for, begun now if there is none. */
  join(
    passenger: Passenger,
    work: (state: FlightState) => Promise<T>,
  ): { flight: Flight<T>; joined: boolean } {
    const running = this.#running.get(passenger.key);
    if (running && this.#takes(running, passenger)) return { flight: running.flight, joined: true };
    const own = { flight: new Flight(work), begun: this.#drops.now, leader: passenger };
    this.#running.set(passenger.key, own);
    own.flight.whenOver(() => {
      if (this.#running.get(passenger.key) === own) this.#running.delete(passenger.key);
    });
    return { flight: own.flight, joined: false };
  }

  #takes({ flight, begun, leader }: Running<T>, passenger: Passenger): boolean {
    if (!flight.underWay || !this.#drops.isGood(begun, leader.tags)) return false;
    // What has left may have been answered already.
    if (passenger.accepts === 'anew') return leader.accepts === 'anew' && !flight.sent;
    return flight.sent || hurry[leader.priority] >= hurry[passenger.priority];
  }
}
