import type { PartnerClient } from '../../partner/client/index.js';

/**
 * A partner that answers in this process: each distinct call goes to `partner` once, and its answer is given again
 * for every further one. What is left of a request's time is then the graph's own.
 */
export function replayingPartner(partner: PartnerClient): PartnerClient {
  const recorded = new Map<string, Promise<unknown>>();
  return {
    call(operation, request, options = {}) {
      const key = `${operation} ${JSON.stringify([request, options.language, options.actingFor])}`;
      let answer = recorded.get(key);
      if (!answer) {
        answer = partner.call(operation, request, options).then(frozen);
        recorded.set(key, answer);
        answer.catch(() => recorded.delete(key));
      }
      return answer as Promise<never>;
    },
    accountId: (options) => partner.accountId(options),
    clockOffset: () => partner.clockOffset(),
    quotas: () => partner.quotas(),
    platformId: () => partner.platformId(),
    close: () => partner.close(),
  };
}

/** Answers are shared by all requests: whoever changes one is found out. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
