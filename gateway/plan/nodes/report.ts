import { GraphQLError } from 'graphql';
import { textOf, withText } from '../../../partner/language/with-text.js';
import type { Run } from '../run.js';
import { SubgraphError } from '../subgraph-error.js';
import type { Path, SubgraphAnswerError } from '../types.js';

/** One answer of a subgraph adds at most this many errors to a response, however many places its entities stand in. */
export const MAX_ERRORS_PER_ANSWER = 100;

/** Extensions that subgraphs in a development mode add, and that clients must not see. */
const INTERNAL_EXTENSIONS = new Set(['stacktrace', 'exception']);

/** Adds the errors of one answer to the response, at the client's paths and up to the bound. */
export class Report<Context> {
  readonly #run: Run<Context>;
  readonly #service: string;
  readonly #renamedKeys: ReadonlyMap<string, string>;
  #left = MAX_ERRORS_PER_ANSWER;

  readonly #required: ReadonlySet<string>;

  /** `renamedKeys` are those of the fetch's rewrites, `required` the fields that any fetch of the plan requires. */
  constructor(
    run: Run<Context>,
    service: string,
    renamedKeys: ReadonlyMap<string, string>,
    required: ReadonlySet<string>,
  ) {
    this.#run = run;
    this.#service = service;
    this.#renamedKeys = renamedKeys;
    this.#required = required;
  }

  /** Reports an error at a path in the data. It is cut to what the client selected. */
  at(path: Path, error: SubgraphAnswerError | SubgraphError): void {
    const place = this.#run.projection.clientPath(this.#run.data, this.#rename(path));
    // A plan may ask for a field on an interface that the client selected on one of its types only. What fails on the
    // others is nobody's concern, unless something depends on it.
    if (place.nullField !== undefined && !this.#required.has(place.nullField)) return;
    this.#add(place.path, error);
  }

  /**
   * Reports an error for fields that got no value at all. Those that the client did not select are left out; when that
   * leaves none, the error stands at `owner`, where what depends on them is missing.
   */
  atFields(owner: Path, fields: Iterable<Path>, error: SubgraphAnswerError | SubgraphError): void {
    let selected = 0;
    for (const field of fields) {
      const { path, whole } = this.#run.projection.clientPath(this.#run.data, this.#rename(field));
      if (!whole) continue;
      selected++;
      this.#add(path, error);
    }
    if (selected === 0) this.at(owner, error);
  }

  #rename(path: Path): Path {
    if (this.#renamedKeys.size === 0) return path;
    return path.map((key) => (typeof key === 'string' ? (this.#renamedKeys.get(key) ?? key) : key));
  }

  #add(path: Path, error: SubgraphAnswerError | SubgraphError): void {
    if (this.#left-- > 0) this.#run.log.add(toGraphQLError(this.#service, path, error));
    else this.#run.log.silence(() => [path]);
  }
}

function toGraphQLError(
  service: string,
  path: Path,
  error: SubgraphAnswerError | SubgraphError,
): GraphQLError {
  const extensions: Record<string, unknown> = {};
  if (error instanceof SubgraphError) Object.assign(extensions, { code: error.code }, error.details);
  else {
    for (const [key, value] of Object.entries(error.extensions ?? {})) {
      if (!INTERNAL_EXTENSIONS.has(key)) extensions[key] = value;
    }
  }
  extensions['serviceName'] = service;
  const placed = new GraphQLError(error.message, {
    ...(path.length > 0 ? { path } : {}),
    extensions,
    // For logs and error plugins in this process; it is not part of the response.
    originalError: originalOf(error),
  });
  return withText(placed, textOf(error));
}

function originalOf(error: SubgraphAnswerError | SubgraphError): Error | undefined {
  if (error instanceof GraphQLError) return error.originalError;
  return error instanceof Error ? error : undefined;
}
