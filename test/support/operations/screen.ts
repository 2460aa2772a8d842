import type { Sizes } from '../../../schema/operations/formula.js';
import type { PartnerData } from './partner-data.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers of any shape */

/** How a named operation is tried out: with what it is asked, and how large the data are that its budget speaks of. */
export interface Screen {
  /** Real ones, from the partner's data. */
  variables(data: PartnerData): Promise<Record<string, any>>;
  /** The sizes its budget names, counted in the answer and at the partner. */
  sizes(question: Answered): Promise<Sizes> | Sizes;
  /** What the screen would be empty without: lists with something in them, values that are not null. */
  shows(answer: any): Record<string, unknown>;
}

export interface Answered {
  answer: any;
  variables: Record<string, any>;
  data: PartnerData;
}

/** How many different values there are, without null. */
export function distinct(values: unknown[]): number {
  return new Set(values.filter((value) => value !== null && value !== undefined)).size;
}

/** Codes of the services an answer shows the name of. */
export function servicesIn(answer: unknown): number {
  const found: unknown[] = [];
  JSON.stringify(answer, (key, value: any) => {
    if (/serviceTypes?$/i.test(key)) found.push(...[value].flat().map((one) => one?.code));
    return value as unknown;
  });
  return distinct(found);
}
