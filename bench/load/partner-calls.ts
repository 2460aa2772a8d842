import { request } from 'undici';

/** What arrived at the partner. */
export interface Arrived {
  total: number;
  /** Of these, those refused as beyond the quota. */
  throttled: number;
  byOperation: Record<string, number>;
}

/** Counts calls to the partner by the sandbox's own counter. */
export class PartnerCalls {
  readonly #url: string;

  constructor(sandboxUrl: string) {
    this.#url = `${sandboxUrl}/_sandbox/calls`;
  }

  /** Does the work and tells which calls arrived meanwhile, those to IAM among them. */
  async during<Result>(work: () => Promise<Result>): Promise<{ result: Result } & Arrived> {
    await (await request(this.#url, { method: 'DELETE' })).body.dump();
    const result = await work();
    const answer = await request(this.#url);
    const { total, throttled, byOperation } = (await answer.body.json()) as Arrived;
    return { result, total, throttled, byOperation };
  }
}
