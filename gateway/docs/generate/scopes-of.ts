import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  type ConstDirectiveNode,
  getNamedType,
  Kind,
  parse,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { projectRoot } from '../../../partner/settings/project-root.js';
import { type Scope, scopeNames } from '../../../partner/access/scope.js';

const supergraph = readFileSync(join(projectRoot, 'schema/supergraph.graphql'), 'utf8');
const schema = buildASTSchema(parse(supergraph), { assumeValidSDL: true });

/** Every scope that fields and types of a document require, in the order of the table of scopes. */
export function scopesOf(document: string): Scope[] {
  const found = new Set<string>();
  const typeInfo = new TypeInfo(schema);
  visit(
    parse(document),
    visitWithTypeInfo(typeInfo, {
      [Kind.FIELD]() {
        const field = typeInfo.getFieldDef()?.astNode?.directives ?? [];
        const parent = typeInfo.getParentType()?.astNode?.directives ?? [];
        const type = typeInfo.getType();
        const own = type ? (getNamedType(type).astNode?.directives ?? []) : [];
        for (const scope of [...field, ...parent, ...own].flatMap(scopesIn)) found.add(scope);
      },
    }),
  );
  return scopeNames.filter((name) => found.has(name));
}

/** `@requiresScopes(scopes: [["a", "b"], ["c"]])`, also under the name it has when its import was renamed. */
function scopesIn({ name, arguments: given }: ConstDirectiveNode): string[] {
  if (!/^(federation__)?requiresScopes$/.test(name.value)) return [];
  const scopes = given?.find((argument) => argument.name.value === 'scopes');
  return scopes ? (valueFromASTUntyped(scopes.value) as string[][]).flat() : [];
}
