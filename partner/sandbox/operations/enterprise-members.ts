import { parameterError } from '../errors.js';

interface Question {
  method?: 'oneself' | 'sub_customer' | 'all' | undefined;
  sub_customer_id?: string | undefined;
}

/**
 * Whether a bill query is about the caller itself. No customer of the sandbox is an enterprise master, so a query about
 * a member finds nothing; `sub_customer_id` is needed for it and ignored otherwise.
 */
export function asksAboutItself({ method, sub_customer_id }: Question): boolean {
  if (method !== 'sub_customer') return true;
  if (sub_customer_id === undefined)
    throw parameterError('sub_customer_id', 'is required when method is sub_customer');
  return false;
}

/** Matches an enterprise project by id; `null` and `-1`, which editions of the pages differ about, are unassigned. */
export function ofProject(wanted: string | undefined) {
  if (wanted === undefined) return () => true;
  const id = wanted === 'null' || wanted === '-1' ? undefined : wanted;
  return ({ enterpriseProject }: { enterpriseProject: { id: string } | undefined }) =>
    enterpriseProject?.id === id;
}
