/** The part of autocannon that is used here; it comes without types. */
declare module 'autocannon' {
  export interface Options {
    url: string;
    method: 'POST';
    headers: Record<string, string>;
    body: string;
    /** Every answer must be this text. */
    expectBody?: string;
    connections: number;
    /** Seconds. */
    duration: number;
    /** How often it looks whether the time is over, in milliseconds. */
    sampleInt: number;
  }

  export interface Result {
    /** Seconds. */
    duration: number;
    errors: number;
    timeouts: number;
    mismatches: number;
    non2xx: number;
  }

  export interface Instance extends PromiseLike<Result> {
    on(
      event: 'response',
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): this;
  }

  export default function autocannon(options: Options): Instance;
}
