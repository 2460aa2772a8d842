import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { scopeNames } from '../../partner/access/scope.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { subgraphs } from '../../subgraphs/index.js';

/** What every caller may ask: it is the same for everybody. */
const open = [
  'Query.city',
  'Query.measureUnits',
  'Query.province',
  'Query.provinces',
  'Query.rateLimit',
  'Query.resourceSpecifications',
  'Query.resourceType',
  'Query.resourceTypes',
  'Query.serviceType',
  'Query.serviceTypes',
  'Query.usageTypes',
];

const looksPersonal = /phone|mobile|e?mail|fax|id_?number|certificate|document|passport|licen[cs]e|bank/i;

const supergraph = read('supergraph');
const objects = Object.values(supergraph.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);

type Node = { astNode?: { directives?: readonly { name: { value: string }; arguments?: unknown }[] } | null };

function says(element: unknown, directive: string): boolean {
  return ((element as Node).astNode?.directives ?? []).some(({ name }) => name.value === directive);
}

function scopesOf(element: unknown): string[] {
  const directives = (element as Node).astNode?.directives ?? [];
  const text = JSON.stringify(directives.filter(({ name }) => name.value === 'requiresScopes'));
  return [...text.matchAll(/"value":"(\w+:\w+)"/g)].map(([, scope]) => scope!);
}

function isCovered(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
  const places = [field, type, getNamedType(field.type)];
  return places.some((place) => says(place, 'requiresScopes') || says(place, 'authenticated'));
}

function needs(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Set<string> {
  return new Set([type, field, getNamedType(field.type)].flatMap(scopesOf));
}

test('every root field and every field that calls the partner says who may ask for it', () => {
  const calling = new Set(subgraphs.flatMap(({ calls }) => [...calls.keys()]));
  const forgotten = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ name }) => isRoot(type) || calling.has(`${type.name}.${name}`))
      .filter((field) => !isCovered(type, field))
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(forgotten).toEqual([]);
});

test('what needs no scope is listed', () => {
  const free = objects.filter(isRoot).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => needs(type, field).size === 0)
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(free.sort()).toEqual(open);
});

test('every scope but admin lets somebody do something, and no other is asked for', () => {
  const used = new Set(
    objects.flatMap((type) => [type, ...Object.values(type.getFields())].flatMap(scopesOf)),
  );
  expect([...used].sort()).toEqual(scopeNames.filter((name) => name !== 'admin').sort());
});

test('a type says the same in every subgraph', () => {
  const said = new Map<string, Set<string>>();
  for (const { name } of subgraphs) {
    for (const type of Object.values(read(name).getTypeMap()).filter(isObjectType)) {
      const words = said.get(type.name) ?? new Set();
      said.set(type.name, words.add(JSON.stringify([scopesOf(type), says(type, 'authenticated')])));
    }
  }
  expect([...said].filter(([, words]) => words.size > 1).map(([name]) => name)).toEqual([]);
});

test('a field that needs more than its parent may be null: without it the parent is still there', () => {
  const harsh = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type) && scopesOf(field).length > 0)
      .filter((field) =>
        scopesOf(field).some((scope) => ![...scopesOf(type), ...ownScopes(type)].includes(scope)),
      )
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(harsh).toEqual([]);
});

test('what each needs stands in its description', () => {
  const silent = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) =>
        [...new Set([...scopesOf(field), ...scopesOf(getNamedType(field.type))])].some(
          (scope) => !field.description?.includes(`\`${scope}\``),
        ),
      )
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(silent).toEqual([]);
});

test('every text whose name looks personal is masked', () => {
  const bare = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ name, type: of }) => looksPersonal.test(name) && getNamedType(of).name === 'String')
      .filter((field) => !says(field, 'tag'))
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(bare).toEqual([]);
});

test('nobody searches by a personal value without being allowed to see it', () => {
  const telling = objects
    .filter((type) => type !== supergraph.getMutationType())
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => field.args.some(asksPersonal))
        .filter((field) => !needs(type, field).has('customers:pii'))
        .map(({ name }) => `${type.name}.${name}`),
    );
  expect(telling).toEqual([]);
});

function asksPersonal({ name, type }: GraphQLArgument | GraphQLInputField): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).some(asksPersonal);
  return looksPersonal.test(name);
}

/** What entities need whose key alone is open. */
function ownScopes({ name }: GraphQLObjectType): string[] {
  return ['Customer', 'Reseller'].includes(name) ? ['customers:read'] : [];
}

function isRoot(type: GraphQLObjectType): boolean {
  return type === supergraph.getQueryType() || type === supergraph.getMutationType();
}

function read(name: string) {
  const text = readFileSync(join(projectRoot, `schema/${name}.graphql`), 'utf8');
  return buildASTSchema(parse(text), { assumeValidSDL: true });
}
