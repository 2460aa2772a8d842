/** Counts what reached an operation: also calls that were throttled, refused or failed by a fault, and IAM's own. */
export class CallCounter {
  private readonly byOperation = new Map<string, number>();
  private throttledAnswers = 0;

  received(operation: string) {
    this.byOperation.set(operation, (this.byOperation.get(operation) ?? 0) + 1);
  }

  throttled() {
    this.throttledAnswers++;
  }

  clear() {
    this.byOperation.clear();
    this.throttledAnswers = 0;
  }

  report() {
    return {
      total: [...this.byOperation.values()].reduce((total, count) => total + count, 0),
      throttled: this.throttledAnswers,
      byOperation: Object.fromEntries([...this.byOperation].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}
