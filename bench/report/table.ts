/** A Markdown table with aligned columns: the first `texts` of them to the left, the numbers after them to the right. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  texts: number,
): string {
  const widths = header.map((name, column) =>
    Math.max(3, ...[header, ...rows].map((row) => row[column]!.length), name.length),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => pad(cell, widths[column]!, column < texts)).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column < texts ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

function pad(text: string, width: number, left: boolean): string {
  return left ? text.padEnd(width) : text.padStart(width);
}
