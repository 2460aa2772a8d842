import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DirectiveNode, Kind, parse, print, visit } from 'graphql';
import { projectRoot } from '../../partner/settings/project-root.js';

/** Specifications of who may see what, whose enforcement is not free in every peer: one that cannot does not start. */
const ofSecurity = /\/(requiresScopes|authenticated)\/v/;
const names = new Set(['requiresScopes', 'authenticated']);

/** The supergraph that is served, without who may see what: what is measured is the same for everybody. */
export function openSupergraph(): string {
  const supergraph = parse(readFileSync(join(projectRoot, 'schema/supergraph.graphql'), 'utf8'));
  return print(
    visit(supergraph, {
      Directive: (node) => (names.has(node.name.value) || linksSecurity(node) ? null : undefined),
      DirectiveDefinition: (node) => (names.has(node.name.value) ? null : undefined),
      ScalarTypeDefinition: (node) => (node.name.value.startsWith('requiresScopes__') ? null : undefined),
    }),
  );
}

function linksSecurity({ name, arguments: args = [] }: DirectiveNode): boolean {
  if (name.value !== 'link') return false;
  return args.some(({ value }) => value.kind === Kind.STRING && ofSecurity.test(value.value));
}
