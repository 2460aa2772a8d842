const known = new Map<string, string>();

/**
 * The name of a document by its text.
 *
 * @see https://github.com/graphql/graphql-over-http/blob/main/spec/Appendix%20A%20--%20Persisted%20Documents.md
 */
export async function documentId(document: string): Promise<string> {
  let id = known.get(document);
  if (id === undefined) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(document)));
    id = `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
    known.set(document, id);
  }
  return id;
}
