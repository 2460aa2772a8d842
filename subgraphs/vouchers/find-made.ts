/** A line of the partner's log that can be of a call: for whom, what it made, when, and whether that went well. */
export interface Trace {
  for: string;
  made: string | undefined;
  at: string;
  succeeded: boolean;
}

export interface Made {
  /** What was made, by whom it was for. */
  made: Map<string, string>;
  /** Those for whom nothing was made, and a try has failed. */
  failed: string[];
  /** Whether the log tells of everyone. */
  complete: boolean;
}

/** What a call for these has made, by the log; `ambiguous` when there is more than it can have made. */
export function findMade(ids: readonly string[], traces: readonly Trace[]): Made | 'absent' | 'ambiguous' {
  if (traces.length === 0) return 'absent';
  const made = new Map<string, string>();
  for (const { for: id, made: madeId, succeeded } of traces) {
    if (!succeeded || madeId === undefined) continue;
    if (made.has(id)) return 'ambiguous';
    made.set(id, madeId);
  }
  const failures = traces.filter(({ succeeded }) => !succeeded);
  const failed = new Set(failures.map((trace) => trace.for));
  const failedNow = new Set(failuresOfCall(traces, failures).map((trace) => trace.for));
  return {
    made,
    failed: ids.filter((id) => !made.has(id) && failed.has(id)),
    complete: ids.every((id) => made.has(id) || failedNow.has(id)),
  };
}

/**
 * Failures at the time of the first success or later. A failure leaves no id that could be claimed: one that was logged
 * before the call has made anything may be of an earlier try, while this one is still on its way.
 */
function failuresOfCall(traces: readonly Trace[], failures: readonly Trace[]): readonly Trace[] {
  const [first] = traces.flatMap(({ succeeded, at }) => (succeeded ? at : [])).sort();
  return first === undefined ? [] : failures.filter(({ at }) => at >= first);
}
