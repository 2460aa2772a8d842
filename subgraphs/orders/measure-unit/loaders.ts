import type { components } from '../../../partner/contract/generated/incentives.js';
import { requestScoped } from '../../kit/request-scoped.js';

export type MeasureUnitRow = components['schemas']['MeasureUnitRest'];

/** Every unit by its id, in the partner's order: one call for a whole request. */
export const measureUnits = requestScoped((context) => {
  let units: Promise<Map<string, MeasureUnitRow>> | undefined;
  const read = async () => {
    const { measure_units: rows = [] } = await context.partner.call('listMeasureUnits', {}, context);
    return new Map(rows.map((row) => [`${row.measure_id}`, row]));
  };
  return () => (units ??= read());
});

/** Every conversion of every kind: one call for a whole request, which costs no more than one kind. */
export const unitConversions = requestScoped((context) => {
  let conversions: Promise<components['schemas']['Conversion'][]> | undefined;
  const read = async () =>
    (await context.partner.call('listConversions', { query: {} }, context)).conversions ?? [];
  return () => (conversions ??= read());
});
