import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { projectRoot } from '../../../../partner/settings/project-root.js';

const schema = buildSchema(readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8'));

/** The values of an enumeration of the graph, with what the graph says of them. */
export function enumValues(name: string): string {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`Expected an enumeration but got ${name}`);
  return type
    .getValues()
    .map((value) => `- \`${value.name}\`: ${value.description}`)
    .join('\n');
}
