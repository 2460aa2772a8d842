import type { Execution } from './execution.js';
import type { FieldPlan, Shape } from './field-plan.js';
import { FAILED, type Frame } from './frame.js';

/** Executes the fields of an object into its frame. Gives the object, or `FAILED` when one may not be null and is. */
export function executeFields(
  { fields }: Shape,
  source: unknown,
  execution: Execution,
  frame: Frame,
): Record<string, unknown> | typeof FAILED {
  const result = frame.value;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as FieldPlan;
    const value = executeField(field, source, execution, frame);
    if (value !== FAILED) result[field.key] = value;
    else if (field.position.nullable) result[field.key] = null;
    else {
      frame.failed = true;
      return FAILED;
    }
  }
  return result;
}

/** Executes one field; gives its value, null for now where it is not there yet, or `FAILED`. */
export function executeField(field: FieldPlan, source: unknown, execution: Execution, frame: Frame): unknown {
  if (field.constant !== undefined) return field.constant;
  let value: unknown;
  try {
    value = resolveField(field, source, execution, frame);
  } catch (error) {
    return execution.report(error, field, frame, field.key);
  }
  return execution.place(value, field.position, frame, field.key);
}

function resolveField(field: FieldPlan, source: unknown, execution: Execution, frame: Frame): unknown {
  const { resolve, name } = field;
  if (resolve) {
    const info = execution.infoOf(field, frame, field.key);
    return resolve(source, field.argumentsOf(execution), execution.context, info);
  }
  if ((typeof source !== 'object' && typeof source !== 'function') || source === null) return undefined;
  const value = (source as Record<string, unknown>)[name];
  if (typeof value !== 'function') return value;
  const info = execution.infoOf(field, frame, field.key);
  return (source as Record<string, (...args: unknown[]) => unknown>)[name]?.(
    field.argumentsOf(execution),
    execution.context,
    info,
  );
}
