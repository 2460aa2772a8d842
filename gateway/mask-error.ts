import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

/**
 * What a client sees of an error. One that carries a code was made for clients and passes; anything else is a fault
 * of ours, of which the client learns no more than that, and `report` everything.
 */
export function maskError(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    const code = extensions.code;
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, extensions };
    report(unwrapResolverError(error));
    return {
      ...formatted,
      message: 'The gateway failed to answer this field. The log says why.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}
