import { performance } from 'node:perf_hooks';
import { AdaptiveLimit } from './adaptive-limit.js';
import { BodyBytes } from './body-bytes.js';
import { BusyLoop } from './busy-loop.js';
import { DelayAlarm } from './delay-alarm.js';
import type { LoadLimits } from './limits.js';
import { type LoopDelay, beatMs, LoopDelayMeter } from './loop-delay.js';
import { LoopTurn } from './loop-turn.js';

export interface AdmissionOptions extends LoadLimits {
  /** Told once per episode in which the event loop is late by more than 200 ms; default nobody. */
  onDelay?: ((delay: { delayMs: number; underWay: number }) => void) | undefined;
  /** Milliseconds on a clock that is never set; default: of this process. */
  now?: () => number;
  /** Calls back when the present turn of the event loop is over; default `setImmediate`. */
  atTurnsEnd?: (end: () => void) => void;
  /** Milliseconds that the event loop has had nothing to do; default: of this process. */
  idleMs?: () => number;
  /** A number in [0, 1) that spreads those who come again; default `Math.random`. */
  random?: () => number;
}

/**
 * What stood against a request: too many under way, too many for the event loop, its present turn too long, too many
 * connections waiting to be taken, too many bytes of bodies.
 */
export type Obstacle = 'requests' | 'limit' | 'turn' | 'queue' | 'bodies';

/** How busy a gateway is. */
export interface Load {
  /** Whether it refuses requests because the event loop has been late, or without a pause. */
  overloaded: boolean;
  underWay: number;
  /** How many may be under way at present. */
  limit: number;
  /** How late the event loop was in the last tenth of a second: at least, and at worst. */
  delayMs: LoopDelay;
  /** Share of that tenth of a second in which the event loop worked, from 0 to 1. */
  utilization: number;
  bodyBytes: number;
  /** Since the start. */
  admitted: number;
  refused: Record<Obstacle, number>;
}

/** So many new connections without a pause between them: fewer are a few clients who come while one thing takes long. */
const aQueue = 40;

/** More than so many for each that was let in are no moment of much work any more, even where the loop is in time again. */
const aRush = 1.2;

/**
 * How long a turn of the event loop may let requests in, for each millisecond that the loop may be late. In a rush every turn
 * takes that long, and everybody waits for what is left of one; what is let in altogether is hardly less.
 */
const turnLength = { moment: 2, rush: 0.2 };

/** Longest time after which a refused client is asked to come again, in seconds. */
const latestReturn = 30;

/**
 * Decides, before anything is done for a request, whether it is taken on. Refusing is cheap and computing is not: so that
 * those who are let in are answered as quickly as ever, however many come, as many as the event loop can bear are let in.
 */
export class Admission {
  readonly bodies: BodyBytes;
  readonly #options: AdmissionOptions;
  readonly #now: () => number;
  readonly #turn: LoopTurn;
  readonly #busy: BusyLoop;
  readonly #limit: AdaptiveLimit;
  readonly #alarm: DelayAlarm;
  readonly #refused: Record<Obstacle, number> = { requests: 0, limit: 0, turn: 0, queue: 0, bodies: 0 };
  #admitted = 0;
  #underWay = 0;
  #interval = { peak: 0, came: 0, admitted: 0, newcomers: 0, newcomersBefore: 0 };
  /** How many came for each that was let in, in the last interval. */
  #pressure = 1;
  #busyBefore = 0;
  #newcomersSincePause = 0;
  #delay: LoopDelay = { standingMs: 0, worstMs: 0 };
  #overloaded = false;
  #wasLate = false;
  #lastLook = performance.eventLoopUtilization();
  #utilization = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: AdmissionOptions) {
    const { maxRequests, maxBodyBytes, now = () => performance.now(), onDelay } = options;
    this.#options = options;
    this.#now = now;
    this.bodies = new BodyBytes(maxBodyBytes);
    this.#turn = new LoopTurn(now, options.atTurnsEnd);
    this.#busy = new BusyLoop(now, options.idleMs ?? (() => performance.eventLoopUtilization().idle));
    this.#limit = new AdaptiveLimit(maxRequests);
    this.#alarm = new DelayAlarm((delayMs) => onDelay?.({ delayMs, underWay: this.#interval.peak }));
  }

  /** Begins to watch the event loop. */
  start(): void {
    const meter = new LoopDelayMeter(this.#now());
    this.#timer = setInterval(() => {
      const delay = meter.beat(this.#now());
      if (delay) this.observe(delay);
    }, beatMs);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /**
   * Lets a request in, which is to {@link leave} when it is answered, or says after how many seconds to come again.
   *
   * @param newcomer whether its connection was just taken: then it may have waited for long to be seen
   */
  admit(newcomer = false): undefined | { retryAfter: number } {
    const interval = this.#interval;
    interval.came++;
    if (newcomer) {
      interval.newcomers++;
      this.#newcomersSincePause++;
    }
    const obstacle = this.#obstacle();
    if (obstacle) {
      this.#refused[obstacle]++;
      return { retryAfter: this.#retryAfter() };
    }
    this.#admitted++;
    interval.admitted++;
    interval.peak = Math.max(interval.peak, ++this.#underWay);
    return undefined;
  }

  /** What waits for something else than this process is not under way meanwhile. */
  async aside<T>(waiting: Promise<T>): Promise<T> {
    this.#underWay--;
    try {
      return await waiting;
    } finally {
      this.#underWay++;
    }
  }

  leave(): void {
    this.#underWay--;
  }

  /** Seconds after which one that is refused now may come again: the more come, the more they are spread. */
  #retryAfter(): number {
    const { random = Math.random } = this.#options;
    return 1 + Math.floor(random() * Math.min(latestReturn, Math.ceil(2 * this.#pressure)));
  }

  /** A moment of much work is borne; what lasts is not. */
  #obstacle(): Obstacle | undefined {
    const { maxRequests, maxDelayMs } = this.#options;
    if (this.#underWay >= maxRequests) return 'requests';
    if (this.bodies.full) return 'bodies';
    if (maxDelayMs === Infinity) return undefined;
    if (this.#underWay >= this.#limit.value) return 'limit';
    if (this.#newcomersWait()) return 'queue';
    const isRush = this.#overloaded || this.#pressure > aRush;
    const most = maxDelayMs * (isRush ? turnLength.rush : turnLength.moment);
    return this.#turn.spentMs() > most ? 'turn' : undefined;
  }

  /**
   * Whether connections wait to be taken. Nobody is let in then, so that the loop comes to those at the door, and tells
   * them.
   */
  #newcomersWait(): boolean {
    const { newcomers, newcomersBefore } = this.#interval;
    // Asked each time, because pauses are seen only when one looks.
    const busyMs = this.#busy.busyMs();
    if (busyMs < this.#busyBefore) this.#newcomersSincePause = 0;
    this.#busyBefore = busyMs;
    if (this.#newcomersSincePause < aQueue) return false;
    return newcomers + newcomersBefore > 0 && busyMs > 2 * this.#options.maxDelayMs;
  }

  /** What the meter has measured in an interval. */
  observe(delay: LoopDelay): void {
    const { peak, came, admitted, newcomers } = this.#interval;
    const look = performance.eventLoopUtilization();
    this.#utilization = performance.eventLoopUtilization(look, this.#lastLook).utilization;
    this.#lastLook = look;
    this.#delay = delay;
    const late = delay.standingMs > this.#options.maxDelayMs;
    // Once is nothing: collecting garbage, or one large answer, may take as long.
    this.#overloaded = (late && this.#wasLate) || this.#newcomersWait();
    this.#wasLate = late;
    this.#limit.adjust({ late: this.#overloaded, peak });
    this.#alarm.saw(delay.worstMs, this.#now());
    this.#pressure = came / Math.max(1, admitted);
    this.#interval = {
      ...{ peak: this.#underWay, came: 0, admitted: 0 },
      ...{ newcomers: 0, newcomersBefore: newcomers },
    };
  }

  load(): Load {
    return {
      overloaded: this.#overloaded,
      underWay: this.#underWay,
      limit: this.#options.maxDelayMs === Infinity ? this.#options.maxRequests : this.#limit.value,
      delayMs: this.#delay,
      utilization: this.#utilization,
      bodyBytes: this.bodies.held,
      admitted: this.#admitted,
      refused: { ...this.#refused },
    };
  }
}
