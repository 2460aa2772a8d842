/** How a process is. Sizes are MB, times milliseconds. */
export interface Vitals {
  rss: number;
  heap: number;
  /** Largest since the last `start anew`, looked at every few milliseconds. */
  peak: { rss: number; heap: number };
  /** Largest resident memory since the process began, by the system. */
  peakEver: number;
  /** Processor time since the process began. */
  cpu: number;
  /** By how much timers came late since the last `start anew`. */
  loopDelay: { p50: number; p99: number; max: number };
  /** Open sockets, by who connected. */
  sockets: { incoming: number; outgoing: number };
  /** What keeps the process alive, by kind; without the channel to the benchmark. */
  resources: Record<string, number>;
  /** Rejections nobody handled, exceptions nobody caught and warnings of Node, in words. */
  complaints: string[];
}

/** What can be asked of a watched process; all are answered with its vitals. */
export type Question = 'tell' | 'collect garbage' | 'start anew' | 'close';

export interface ToWatched {
  id: number;
  question: Question;
}

export type FromWatched = { url: string } | { id: number; vitals: Vitals };
