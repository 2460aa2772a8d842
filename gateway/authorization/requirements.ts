import {
  type ConstDirectiveNode,
  type DocumentNode,
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql';
import { directiveNames } from './directive-names.js';
import { both, implies, nothingRequired, type Requirement, unmeetable } from './requirement.js';

/**
 * What it takes to see each field of a supergraph, by `@requiresScopes`: of the field, of the type it is on, of the type it
 * leads to, and of the interfaces of both, so that what protects an interface protects what implements it by any path. What
 * is `@authenticated` takes nothing, because nobody comes here who is not.
 */
export class Requirements {
  readonly #schema: GraphQLSchema;
  /** By type and by `Type.field`: what stands there itself. */
  readonly #declared = new Map<string, Requirement>();
  readonly #fields = new Map<string, Requirement>();

  constructor(supergraph: DocumentNode, apiSchema: GraphQLSchema) {
    this.#schema = apiSchema;
    const names = directiveNames(supergraph);
    const declare = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
      for (const directive of directives) {
        if (names.policy.has(directive.name.value)) this.#declared.set(coordinate, [[unmeetable]]);
        if (!names.requiresScopes.has(directive.name.value)) continue;
        this.#declared.set(coordinate, both(this.#at(coordinate), readScopes(directive)));
      }
    };
    for (const definition of supergraph.definitions) {
      switch (definition.kind) {
        case Kind.OBJECT_TYPE_DEFINITION:
        case Kind.INTERFACE_TYPE_DEFINITION:
          for (const { name, directives } of definition.fields ?? []) {
            declare(`${definition.name.value}.${name.value}`, directives);
          }
          declare(definition.name.value, definition.directives);
          break;
        case Kind.SCALAR_TYPE_DEFINITION:
        case Kind.ENUM_TYPE_DEFINITION:
          declare(definition.name.value, definition.directives);
      }
    }
    this.#leaveToObjects();
  }

  /**
   * Composition gives an interface all that any type takes which implements it. Here each object is shown by what its own
   * type takes; only what an interface takes beside that counts.
   */
  #leaveToObjects(): void {
    for (const type of Object.values(this.#schema.getTypeMap()).filter(isInterfaceType)) {
      const objects = this.possibleTypes(type.name);
      for (const suffix of ['', ...Object.keys(type.getFields()).map((name) => `.${name}`)]) {
        const ofObjects = objects.map((name) => this.#at(name + suffix)).reduce(both, nothingRequired);
        if (implies(ofObjects, this.#at(type.name + suffix))) this.#declared.delete(type.name + suffix);
      }
    }
  }

  /** Whether anything in the supergraph takes anything. */
  get exist(): boolean {
    return this.#declared.size > 0;
  }

  /** What it takes to see a field of an object type. */
  of(typeName: string, fieldName: string): Requirement {
    const coordinate = `${typeName}.${fieldName}`;
    let requirement = this.#fields.get(coordinate);
    if (!requirement) this.#fields.set(coordinate, (requirement = this.#find(typeName, fieldName)));
    return requirement;
  }

  #find(typeName: string, fieldName: string): Requirement {
    const type = this.#schema.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) return nothingRequired;
    const field = type.getFields()[fieldName];
    if (!field) return nothingRequired;
    const owners = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    const places = owners.flatMap((owner) => [owner, `${owner}.${fieldName}`]);
    const target = getNamedType(field.type);
    places.push(target.name);
    if (isObjectType(target)) places.push(...target.getInterfaces().map(({ name }) => name));
    return places.map((place) => this.#at(place)).reduce(both, nothingRequired);
  }

  #at(coordinate: string): Requirement {
    return this.#declared.get(coordinate) ?? nothingRequired;
  }

  /** The object types that something of a type can be. */
  possibleTypes(typeName: string): readonly string[] {
    const type = this.#schema.getType(typeName);
    if (isAbstractType(type)) return this.#schema.getPossibleTypes(type).map(({ name }) => name);
    return [typeName];
  }

  /** The type of a field with its lists and exclamation marks; undefined for one that no type declares. */
  declaredType(typeName: string, fieldName: string): GraphQLOutputType | undefined {
    const type = this.#schema.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
    return type.getFields()[fieldName]?.type;
  }

  /** The name of the type that a field leads to. */
  typeOf(typeName: string, fieldName: string): string | undefined {
    const type = this.declaredType(typeName, fieldName);
    return type && getNamedType(type).name;
  }
}

/** A string is taken for a list of itself, as GraphQL does. */
function readScopes({ arguments: given = [] }: ConstDirectiveNode): Requirement {
  const value = given.find(({ name }) => name.value === 'scopes')?.value;
  const lists = value?.kind === Kind.LIST ? value.values : value ? [value] : [];
  return lists.map((list) =>
    (list.kind === Kind.LIST ? list.values : [list]).flatMap((scope) =>
      scope.kind === Kind.STRING ? scope.value : [],
    ),
  );
}
