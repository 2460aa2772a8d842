import {
  type ConstDirectiveNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isObjectType,
  Kind,
} from 'graphql';
import { needs } from './needs.js';
import { accessExtension, type DeclaredAccess } from './requires.js';
import { personalExtension } from './personal.js';

/** What stands in a schema and can say who may see it. */
type Element = Pick<GraphQLNamedType, 'description'> & { extensions: Readonly<Record<string, unknown>> };

/**
 * Turns `@Requires` and its like into `@requiresScopes` and `@authenticated` of federation, `@Personal` into a tag, and each
 * into a sentence of the description.
 */
export function declareAccess(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const type of types) {
    const ofType = accessOf(type);
    const key = keyOf(type.astNode?.directives);
    for (const field of Object.values(type.getFields())) {
      if (ofType?.beyondKey && !accessOf(field) && !key.includes(field.name)) {
        field.extensions = { ...field.extensions, [accessExtension]: { scopes: ofType.scopes } };
      }
    }
  }
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      const own = accessOf(field);
      const target = wholeAccessOf(getNamedType(field.type));
      direct(field, own);
      if (own || target) say(field, needs([...(own?.scopes ?? []), ...(target?.scopes ?? [])]));
      if (field.extensions[personalExtension]) {
        addDirective(field, 'tag', { name: 'personal' });
        say(field, 'Masked without the scope `customers:pii`.');
      }
    }
  }
  for (const type of types) {
    const whole = wholeAccessOf(type);
    if (!whole) continue;
    direct(type, whole);
    say(type, needs(whole.scopes));
  }
}

function accessOf({ extensions }: Pick<Element, 'extensions'>): DeclaredAccess | undefined {
  return extensions[accessExtension] as DeclaredAccess | undefined;
}

/** What a type says of itself as a whole. */
function wholeAccessOf(type: GraphQLNamedType): DeclaredAccess | undefined {
  const access = accessOf(type as Element);
  return access?.beyondKey ? undefined : access;
}

/** The fields of an entity's keys, as its directives list them. */
function keyOf(directives: readonly ConstDirectiveNode[] = []): string[] {
  const fieldSets = directives
    .filter(({ name }) => name.value === 'key')
    .flatMap((directive) => directive.arguments ?? [])
    .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value : []));
  return fieldSets.flatMap((fieldSet) => fieldSet.split(/\s+/));
}

function direct(element: Element, access: DeclaredAccess | undefined): void {
  if (!access) return;
  if (access.scopes.length === 0) addDirective(element, 'authenticated', {});
  else addDirective(element, 'requiresScopes', { scopes: [access.scopes] });
}

/** Where the printer of schemas looks for directives, beside those of the syntax tree. */
function addDirective(element: Element, name: string, args: Record<string, unknown>): void {
  const { directives } = element.extensions as { directives?: Record<string, unknown> };
  element.extensions = { ...element.extensions, directives: { ...directives, [name]: args } };
}

/** What has no description gets it from another subgraph, with the sentence in it. */
function say(element: Element, text: string): void {
  if (element.description) element.description = `${element.description} ${text}`;
}
