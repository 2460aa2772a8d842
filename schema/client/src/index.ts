export { type Answer, type Client, type ClientOptions, createClient } from './client.js';
export type { Document, VariablesOf } from './document.js';
export type { ErrorCode } from './error-codes.js';
export { type ErrorEntry, GraphQLRequestError, HttpError } from './errors.js';
export { idempotencyKey, type KeyStore, newIdempotencyKey } from './idempotency-key.js';
export { type Page, paginate } from './paginate.js';
export * from './generated.js';
