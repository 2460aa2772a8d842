/** The choices of an `Accept…` header with their weights from 0 to 1, in lower case, without other parameters. */
export function qualities(header: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const choice of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = choice.split(';');
    if (name.trim() !== '') found.set(name.trim(), weightOf(parameters));
  }
  return found;
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2 */
function weightOf(parameters: readonly string[]): number {
  for (const parameter of parameters) {
    const weight = /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1];
    if (weight !== undefined) return Math.min(1, Number(weight));
  }
  return 1;
}
