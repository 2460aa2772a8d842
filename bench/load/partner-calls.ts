import { request } from 'undici';

/** Counts calls to the partner by the sandbox's own counter. */
export class PartnerCalls {
  readonly #url: string;

  constructor(sandboxUrl: string) {
    this.#url = `${sandboxUrl}/_sandbox/calls`;
  }

  /** Does the work and tells how many calls arrived meanwhile. */
  async during<Result>(work: () => Promise<Result>): Promise<{ result: Result; total: number }> {
    await (await request(this.#url, { method: 'DELETE' })).body.dump();
    const result = await work();
    const answer = await request(this.#url);
    const { total } = (await answer.body.json()) as { total: number };
    return { result, total };
  }
}
