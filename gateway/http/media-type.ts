import { qualities } from './quality.js';
import { refusals } from './refusals.js';

export const graphqlResponse = 'application/graphql-response+json';
const json = 'application/json';

export type MediaType = typeof graphqlResponse | typeof json;

/** What has been asked for so far: clients send few different ones, but may not fill the memory with others. */
const known = new Map<string, MediaType>();
const mostKnown = 200;

/**
 * The media type of the answer. Who has no preference gets `application/json`, as old clients expect.
 *
 * @throws HttpRefusal when the client accepts none of them
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Accept
 */
export function mediaType(accept: string | undefined): MediaType {
  if (accept === undefined || accept === '*/*' || accept === '') return json;
  let type = known.get(accept);
  if (!type) {
    type = negotiated(accept);
    if (known.size < mostKnown) known.set(accept, type);
  }
  return type;
}

function negotiated(accept: string): MediaType {
  const asked = qualities(accept);
  const weight = (type: string) => asked.get(type) ?? asked.get('application/*') ?? asked.get('*/*') ?? 0;
  const [plain, modern] = [weight(json), weight(graphqlResponse)];
  if (plain === 0 && modern === 0) throw refusals.notAcceptable();
  if (plain !== modern) return modern > plain ? graphqlResponse : json;
  // Among equals the one that comes first, as browsers' clients list them by preference.
  return [...asked.keys()].find((type) => type === json || type === graphqlResponse) === graphqlResponse
    ? graphqlResponse
    : json;
}
