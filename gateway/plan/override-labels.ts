import type { QueryPlanner } from '@graphql-hive/router-query-planner';

/** Which progressive overrides (`@override(label:)`) are on for one request. */
export interface Overrides {
  labels: Set<string>;
  /** From 0 to 100: a label `percent(25)` is on below 25. */
  percentage: number;
  /** Equal for requests that get equal plans. */
  key: string;
}

const NONE: Overrides = { labels: new Set(), percentage: 0, key: '' };

/** Decides per request; `random` returns a number from 0 up to 1, `isActive` whether a label of another form is on. */
export function overrideChooser<Context>(
  planner: Pick<QueryPlanner, 'overrideLabels' | 'overridePercentages'>,
  random: () => number,
  isActive: (label: string, context: Context) => boolean,
): (context: Context) => Overrides {
  const labels = [...planner.overrideLabels];
  const percentages = [...planner.overridePercentages];
  if (labels.length + percentages.length === 0) return () => NONE;
  return (context) => {
    const percentage = percentages.length > 0 ? random() * 100 : 0;
    const active = labels.filter((label) => isActive(label, context));
    const below = percentages.map((bound) => (percentage < bound ? '1' : '0')).join('');
    return { labels: new Set(active), percentage, key: `\n${below}:${active.join(',')}` };
  };
}
