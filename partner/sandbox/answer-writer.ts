import type { ContractDocument, ContractOperation, ContractSchema } from '../contract/contract.js';

type Writer = (value: unknown) => string;

/**
 * JSON for one operation's answer, written by the contract's schema: a number of format decimal leaves as the exact
 * literal it is held as (`12.30`), which JSON.stringify could only do by way of a double.
 */
export function answerWriter(operation: ContractOperation, document: ContractDocument): Writer {
  const known = new Map<string, Writer>();
  const schema = operation.responses['200']?.content?.['application/json']?.schema;
  return schema ? writerFor(schema) : JSON.stringify;

  function writerFor(part: ContractSchema): Writer {
    if (part.$ref) return referenced(part.$ref);
    if (part.allOf?.length === 1) return writerFor(part.allOf[0]!);
    if (part.format === 'decimal' && part.type !== 'string') return String;
    if (part.type === 'array' && part.items) return arrayWriter(writerFor(part.items));
    if (part.properties) return objectWriter(part.properties);
    return JSON.stringify;
  }

  /** Looked up when used, so that a schema may refer to itself. */
  function referenced(reference: string): Writer {
    if (!known.has(reference)) {
      known.set(reference, (value) => known.get(reference)!(value));
      known.set(reference, writerFor(document.components.schemas[reference.split('/').at(-1)!]!));
    }
    return (value) => known.get(reference)!(value);
  }

  function objectWriter(properties: Record<string, ContractSchema>): Writer {
    const writers = Object.entries(properties).map(([key, part]) => ({
      key,
      label: `${JSON.stringify(key)}:`,
      write: writerFor(part),
    }));
    return (value) => {
      const fields: string[] = [];
      for (const { key, label, write } of writers) {
        const field = (value as Record<string, unknown>)[key];
        if (field !== undefined) fields.push(label + (field === null ? 'null' : write(field)));
      }
      return `{${fields.join(',')}}`;
    };
  }
}

function arrayWriter(item: Writer): Writer {
  return (value) => `[${(value as unknown[]).map(item).join(',')}]`;
}
