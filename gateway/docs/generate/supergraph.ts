import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { type Scope, scopeNames } from '../../../partner/access/scope.js';
import { projectRoot } from '../../../partner/settings/project-root.js';
import { Requirements } from '../../authorization/requirements.js';
import { scopesIn } from '../../authorization/scopes-in.js';
import { readCostModel } from '../../cost/read-cost-model.js';
import { type Cost, estimateCost } from '../../cost/estimate.js';
import { selectOperation } from '../../plan/operation/select-operation.js';
import { loadSupergraph } from '../../plan/index.js';

const sdl = readFileSync(join(projectRoot, 'schema/supergraph.graphql'), 'utf8');
const requirements = new Requirements(parse(sdl, { noLocation: true }), loadSupergraph(sdl).apiSchema);
/** With its directives, which the schema of clients has not. */
const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
const model = readCostModel(sdl);

/** Every scope that a document takes, as the gateway enforces it; in the order of the table of scopes. */
export function scopesOf(document: string): Scope[] {
  const selected = selectOperation(parse(document), undefined);
  const root = selected.definition.operation === 'mutation' ? 'Mutation' : 'Query';
  const found = scopesIn(selected, root, requirements);
  return scopeNames.filter((name) => found.includes(name));
}

/** Names of the fields of a document that are masked without the scope `customers:pii`. */
export function personalFieldsOf(document: string): string[] {
  const found = new Set<string>();
  const typeInfo = new TypeInfo(schema);
  visit(
    parse(document),
    visitWithTypeInfo(typeInfo, {
      Field({ name }) {
        const directives = typeInfo.getFieldDef()?.astNode?.directives ?? [];
        const tags = directives
          .filter((one) => one.name.value === 'tag')
          .flatMap((one) => one.arguments ?? []);
        if (tags.some(({ value }) => 'value' in value && value.value === 'personal')) found.add(name.value);
      },
    }),
  );
  return [...found];
}

/** What a document is estimated to cost at most, before it runs. */
export function estimateOf(document: string, variables: Readonly<Record<string, unknown>>): Cost {
  const parsed = parse(document);
  const { definition } = selectOperation(parsed, undefined);
  return estimateCost(model, { document: parsed, operation: definition, variables });
}
