import type { Caller } from '../callers/caller.js';
import type { GraphqlParams } from '../http/graphql-params.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { documentIdOf, isDocumentId } from './document-id.js';
import { messages } from './messages.js';
import type { TrustedDocuments } from './trusted-documents.js';

/**
 * Puts the text of a document where the request has its id. Who may ask only for trusted documents is told so before
 * anything of another one is parsed, and can make the gateway remember none.
 *
 * @throws HttpRefusal
 */
export function resolveDocument(
  documents: TrustedDocuments,
  params: GraphqlParams,
  { documents: may }: Pick<Caller, 'documents'>,
): GraphqlParams {
  const { documentId, query } = params;
  if (documentId !== undefined) return trusted(params, textOf(documents, documentId));
  checkPersisted(params);
  if (may === 'any') return withKnownText(documents, params);
  if (query === undefined) return trusted(params, textOf(documents, `sha256:${hashOf(params)}`));
  if (!documents.has(query)) throw new HttpRefusal(403, 'DOCUMENT_NOT_TRUSTED', messages.notTrusted);
  return trusted(params, query);
}

function textOf(documents: TrustedDocuments, id: string): string {
  const text = documents.get(id);
  if (text !== undefined) return text;
  if (!isDocumentId(id)) throw new HttpRefusal(400, 'BAD_REQUEST', messages.notAnId);
  throw new HttpRefusal(404, 'DOCUMENT_NOT_FOUND', messages.notFound);
}

/** Refuses a hash that is none, and one of another text: Apollo Server has no code for that. */
function checkPersisted({ query, extensions }: GraphqlParams): void {
  if (extensions?.persistedQuery === undefined) return;
  const { version, sha256Hash } = (extensions.persistedQuery ?? {}) as Record<string, unknown>;
  const isHash = version === 1 && typeof sha256Hash === 'string' && /^[\da-f]{64}$/.test(sha256Hash);
  if (!isHash || (query !== undefined && documentIdOf(query) !== `sha256:${sha256Hash}`)) {
    throw new HttpRefusal(400, 'BAD_REQUEST', messages.notPersisted);
  }
}

/** A hash of Apollo's way of persisting may be one of the manifest, too; all others Apollo Server looks up. */
function withKnownText(documents: TrustedDocuments, params: GraphqlParams): GraphqlParams {
  if (params.query !== undefined || documents.size === 0) return params;
  const query = documents.get(`sha256:${hashOf(params)}`);
  return query === undefined ? params : trusted(params, query);
}

function hashOf({ extensions }: GraphqlParams): string {
  const { sha256Hash } = (extensions?.persistedQuery ?? {}) as { sha256Hash?: unknown };
  return typeof sha256Hash === 'string' ? sha256Hash : '';
}

/** Without what would make Apollo Server look for the document itself, or remember it. */
function trusted(params: GraphqlParams, query: string): GraphqlParams {
  if (params.extensions?.persistedQuery === undefined) return { ...params, query };
  const { persistedQuery: _, ...extensions } = params.extensions;
  return { ...params, query, extensions };
}
