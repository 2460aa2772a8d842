type Json = unknown;
type Step = string | typeof everyItem;

const everyItem = Symbol('[]');
const syntax = /^[^.[\]]+(\[\])*(\.[^.[\]]+(\[\])*)*$/;

/** Whether a text is a path such as `count`, `data[].customer_id` or `rows[]`. */
export function isFieldPath(value: unknown): value is string {
  return typeof value === 'string' && syntax.test(value);
}

/** Removes every field the path leads to, in place. */
export function removeField(root: Json, path: string) {
  eachHolder(root, path, (holder, key) => {
    if (key === everyItem) (holder as Json[]).length = 0;
    else delete (holder as Record<string, Json>)[key];
  });
}

/** Puts `value` where the path leads to and there is a field, in place. */
export function replaceField(root: Json, path: string, value: Json) {
  eachHolder(root, path, (holder, key) => {
    if (key === everyItem) (holder as Json[]).fill(value);
    else (holder as Record<string, Json>)[key] = value;
  });
}

/** Visits the objects and lists that hold what the path's last step names. */
function eachHolder(root: Json, path: string, visit: (holder: Json, key: Step) => void) {
  const steps = stepsOf(path);
  const last = steps.pop()!;
  const parents = steps.reduce<Json[]>((values, step) => values.flatMap((value) => at(value, step)), [root]);
  for (const parent of parents) if (has(parent, last)) visit(parent, last);
}

function stepsOf(path: string): Step[] {
  return path.split(/\.|(?=\[\])/).map((part) => (part === '[]' ? everyItem : part));
}

function at(value: Json, step: Step): Json[] {
  if (!has(value, step)) return [];
  return step === everyItem ? (value as Json[]) : [(value as Record<string, Json>)[step]];
}

function has(value: Json, step: Step): boolean {
  if (step === everyItem) return Array.isArray(value);
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, step);
}
