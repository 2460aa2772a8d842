/**
 * Whether an Accept header asks for a page rather than for GraphQL's JSON, as a browser does when it opens an address.
 * A wildcard is no wish for a page: curl and most clients send one.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-accept
 */
export function prefersHtml(accept: string | undefined): boolean {
  const quality = new Map((accept ?? '').split(',').map(mediaRange));
  const html = quality.get('text/html') ?? 0;
  return html > 0 && jsonTypes.every((type) => html >= (quality.get(type) ?? 0));
}

const jsonTypes = ['application/graphql-response+json', 'application/json'];

function mediaRange(text: string): [type: string, quality: number] {
  const [type = '', ...parameters] = text.toLowerCase().split(';');
  const q = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return [type.trim(), q === undefined ? 1 : Number(q)];
}
