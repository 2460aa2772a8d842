/** The moment at which the benchmark takes place, for the sandbox and for whoever counts days: the same data on every run. */
export const benchDay = new Date('2026-11-10T04:00:00Z');
