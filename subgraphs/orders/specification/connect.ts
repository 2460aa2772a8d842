import { checkText } from '../../kit/checks.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Cursors } from '../../kit/list/cursor.js';
import { largestFirst } from '../../kit/list/page-args.js';
import { messages as kitMessages } from '../../kit/messages.js';
import { checkRange } from '../catalogue/checks.js';
import type { SpecificationArgs } from './args.js';
import { ProductChargeMode } from './enums.js';
import { type Place, readSpecifications, type SpecificationQuery } from './loaders.js';
import { toSpecification } from './map.js';
import type { ResourceSpecificationConnection } from './specification.js';

interface Question {
  resourceType: string;
  /** Under which service it is sold, or how to find that out; what nobody sells has none. */
  serviceType: string | (() => Promise<string | undefined>);
  args: SpecificationArgs;
}

/** A page of the specifications of one resource type. Nothing is asked before all arguments are known to be good. */
export async function connectSpecifications(
  context: SubgraphContext,
  { resourceType, serviceType, args }: Question,
): Promise<ResourceSpecificationConnection> {
  const first = checkRange(args.first, 'first', 1, largestFirst);
  const conditions = toConditions(resourceType, args);
  const given = typeof serviceType === 'string' ? checkText(serviceType, 'serviceType', 64) : undefined;
  const cursors = new PlaceCursors({ ...conditions, given, language: context.language });
  const place = cursors.read(args.after);
  const service = typeof serviceType === 'string' ? serviceType : await serviceType();
  if (!service) return { edges: [], nodes: [], pageInfo: { hasNextPage: false } };
  const query = { cloud_service_type: service, ...conditions };
  const { items, more } = await readSpecifications(context, query, place, first);
  const edges = items.map(({ row, after }) => ({
    node: toSpecification(row, context),
    cursor: cursors.at(after),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { hasNextPage: more, endCursor: edges.at(-1)?.cursor },
  };
}

function toConditions(
  resourceType: string,
  { region, chargeMode, code }: SpecificationArgs,
): Omit<SpecificationQuery, 'cloud_service_type'> {
  const value = checkText(code, 'code', 400);
  return {
    resource_type: checkText(resourceType, 'resourceType', 64),
    region_code: checkText(region, 'region', 64),
    charge_mode: ProductChargeMode.codeOf(chargeMode, 'chargeMode') as '1' | '3',
    ...(value !== undefined && { filters: [{ key: 'RESOURCE_SPEC', value }] }),
  };
}

/** Cursors of a list that is paged by the partner's markers, which hold for one query in one language. */
class PlaceCursors {
  readonly #cursors: Cursors;

  constructor(holdFor: Record<string, unknown>) {
    this.#cursors = new Cursors('resourceSpecifications', holdFor);
  }

  at({ marker, skip }: Place): string {
    return `${this.#cursors.at(skip)}.${Buffer.from(marker).toString('base64url')}`;
  }

  read(after: string | null | undefined): Place {
    if (after === undefined || after === null) return { marker: '', skip: 0 };
    const [place = '', marker, ...others] = after.split('.');
    if (marker === undefined || others.length > 0) {
      const value = JSON.stringify(after.slice(0, 100));
      throw new BadUserInput(kitMessages.noCursor({ argument: 'after', value }), 'after');
    }
    // A cursor of the kit stands for the row at a position; here it is the number of rows to skip.
    return {
      marker: Buffer.from(marker, 'base64url').toString(),
      skip: this.#cursors.offsetAfter(place) - 1,
    };
  }
}
