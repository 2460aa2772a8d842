export interface Outcome {
  /** The example's. */
  title: string;
  fault: string;
  /** What the caller is told: at once, if it is told anything, and in the end. */
  statuses: readonly string[];
  /** How often the partner has done it. */
  writes: number;
}

const outcomes: Outcome[] = [];

export function noteOutcome(outcome: Outcome): void {
  outcomes.push(outcome);
}

/** The outcomes as a table: a row for each mutation, a column for each fault; as prettier has it. */
export function tableOf(noted: readonly Outcome[] = outcomes): string {
  const faults = [...new Set(noted.map(({ fault }) => fault))];
  const titles = [...new Set(noted.map(({ title }) => title))];
  const cell = (title: string, fault: string) => {
    const found = noted.find((one) => one.title === title && one.fault === fault);
    return found ? textOf(found) : '';
  };
  const head = ['Mutation', ...faults];
  const rows = titles.map((title) => [nameOf(title), ...faults.map((fault) => cell(title, fault))]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const nameOf = (title: string) => title.replace(/^\w+/, '`$&`');

function textOf({ statuses, writes }: Outcome): string {
  return `${[...new Set(statuses)].join(' → ')}, ${writes === 0 ? 'not done' : 'done once'}`;
}
