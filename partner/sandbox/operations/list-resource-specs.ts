import { createHash } from 'node:crypto';
import { resourceName, serviceName, type Names } from '../data/catalogue/catalogue.js';
import { regionName } from '../data/metering/regions.js';
import { specificationsOf } from '../data/prices/price-list.js';
import { parameterError } from '../errors.js';
import type { Handler, Input } from './handler.js';
import { spoken } from './language.js';

type Question = Input<'listResourceSpecs'>;

/** By cursor: a marker belongs to its query, and works only together with a limit. The last page has none. */
export const listResourceSpecs: Handler<'listResourceSpecs'> = ({ input, language }) => {
  const { cloud_service_type, resource_type, region_code, charge_mode, filters = [], limit = 100 } = input;
  const names = spoken(language);
  const known = regionName(region_code, names) !== undefined;
  const found = known
    ? specificationsOf(cloud_service_type, resource_type, charge_mode).filter(({ code }) =>
        filters.every(({ value }) => value === code),
      )
    : [];
  const key = keyOf({ ...input, limit }, language);
  const start = input.marker && input.limit !== undefined ? placeOf(input.marker, key) : 0;
  const next = start + limit;
  return {
    page_info: { next_marker: next < found.length ? `${next}-${key}` : undefined },
    cloud_service_basics: found.slice(start, next).map(({ code, description }) => ({
      cloud_service_type,
      cloud_service_type_name: serviceName(cloud_service_type, names),
      resource_type,
      resource_type_name: resourceName(resource_type, names),
      resource_spec: code,
      resource_spec_name: sizeless(description, names),
      charge_mode,
      region_code,
    })),
  };
};

/** Sizes of linear products are the customer's choice, no part of the specification. */
function sizeless(description: Names, language: keyof Names): string {
  return description[language].replace(/\|\d+ ?(GB|Mbit\/s)$/, '');
}

function keyOf({ marker: _, ...query }: Question, language: string): string {
  return createHash('sha256')
    .update(JSON.stringify([query, language]))
    .digest('hex')
    .slice(0, 24);
}

function placeOf(marker: string, key: string): number {
  const [place, query] = marker.split('-');
  if (!/^\d+$/.test(place!) || query !== key) throw parameterError('marker', 'is not of this query');
  return Number(place);
}
