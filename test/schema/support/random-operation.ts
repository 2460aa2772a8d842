import { getNamedType, type GraphQLObjectType, isAbstractType, isLeafType } from 'graphql';
import { argumentsOf, type Chooser } from './arguments.js';
import type { Data } from './data.js';
import { api, coordinates, type Field, fieldAt, typeNamed } from './graph.js';
import { select, type Selection } from './operation.js';
import { isConnection, itemTypes, type Path, pathsTo } from './paths.js';
import { ofMember } from './query-for.js';
import type { Random } from './random.js';
import type { Reached } from './reached.js';
import { wide } from './values.js';

/** How many fields an operation goes for, and how many others it takes along at most in every object on its way. */
const goals = { from: 1, to: 3 };
const others = { leaves: 4, objects: 1 };
/** How many objects may lie within each other below the way to a goal. */
const depth = 2;
/** After so many operations in vain a goal gets the plainest ways and arguments, and long lists. */
const patience = 2;
/** How many objects the lists on the way to a goal may give, multiplied. */
const most = { usually: 12, stubbornly: 40 };

/**
 * Makes valid operations that go for fields which answers had seldom or not at all, on any way and with any arguments. The
 * same random numbers and answers make the same operations.
 */
export class OperationMaker {
  readonly #asked = new Map<string, number>(coordinates.map((coordinate) => [coordinate, 0]));
  readonly #random: Random;
  readonly #data: Data;
  readonly #reached: Pick<Reached, 'fields' | 'values'>;
  readonly #chooser: Chooser;
  /** Whether nothing is given that can be left out: filters leave little to reach. */
  #plain = false;
  #stubborn = false;
  /** How long a list may be, as many as there are. */
  #longest = 1;

  /** @param reached what answers have had; it grows between operations */
  constructor(random: Random, data: Data, reached: Pick<Reached, 'fields' | 'values'>) {
    this.#random = random;
    this.#data = data;
    this.#reached = reached;
    this.#chooser = {
      pick: (from) => random.pick(this.#stubborn ? from.slice(0, 8) : from),
      gives: (place, beside) =>
        !this.#plain && random.chance(place.endsWith('(filter:)') ? 0.7 : 1 / (1 + beside)),
      first: () =>
        this.#stubborn ? this.#longest : random.chance(0.05) ? 0 : random.between(1, this.#longest),
      byVariable: () => random.chance(0.3),
    };
  }

  make(): Selection[] {
    const selections: Selection[] = [];
    const count = this.#random.between(goals.from, goals.to);
    for (let tries = 0; selections.length < count && tries < 20; tries++) {
      const goal = this.#goal();
      this.#stubborn = !this.#reached.fields.has(goal) && this.#asked.get(goal)! >= patience;
      this.#plain = this.#stubborn || this.#random.chance(0.5);
      const [type, field] = this.#random.pick(waysInto(goal)).split('.') as [string, string];
      const selection = this.#alongAny(type, field);
      if (selection) selections.push({ ...selection, alias: `a${selections.length + 1}` });
    }
    return selections.length > 0 ? selections : [select('__typename')];
  }

  /** A coordinate that answers had seldom, or not at all. */
  #goal(): string {
    const all = this.#random.shuffled(coordinates);
    if (this.#random.chance(0.2)) return all[0]!;
    const had = new Map(all.map((coordinate) => [coordinate, this.#had(coordinate)]));
    const sorted = all.sort((a, b) => had.get(a)! - had.get(b)!);
    return this.#random.pick(sorted.slice(0, 40));
  }

  /** How little a coordinate needs to be asked for: most is known of what has had a value. */
  #had(coordinate: string): number {
    const known = this.#reached.values.has(coordinate) ? 50 : this.#reached.fields.has(coordinate) ? 8 : 0;
    return this.#asked.get(coordinate)! + known;
  }

  #alongAny(type: string, field: string): Selection | undefined {
    const narrow = pathsTo(type).filter((path) => !path.some((step) => wide.includes(step.field)));
    const takesWide = this.#random.chance(this.#stubborn ? 0.3 : 0.02);
    const paths = narrow.length > 0 && !takesWide ? narrow : pathsTo(type);
    const path = this.#random.pick(this.#stubborn ? paths.slice(0, 4) : paths);
    this.#longest =
      Math.round(most[this.#stubborn ? 'stubbornly' : 'usually'] ** (1 / (path.length + 1))) + 1;
    const goal = this.#field(type, field, depth);
    return goal && this.#along(path, goal);
  }

  /** The goal, with all that leads to it and some of what lies beside the way. */
  #along(path: Path, goal: Selection): Selection | undefined {
    let below = goal;
    let type = path.at(-1)?.to ?? 'Query';
    for (const step of [...path].reverse()) {
      const args = argumentsOf(step.field, this.#data, this.#chooser);
      if (!args) return undefined;
      this.#count(step.field);
      const [parent, name] = step.field.split('.') as [string, string];
      const own = this.#object(typeNamed(type), 0, below);
      below = select(name, this.#wrapped(fieldAt(step.field), type, own), args);
      type = parent;
    }
    return below;
  }

  /** Some fields of an object, among them one that has to be there. */
  #object(type: GraphQLObjectType, levels: number, wanted?: Selection): Selection[] {
    const fields = this.#random.shuffled(Object.values(type.getFields()));
    const byNeed = fields.sort((a, b) => this.#needOf(type, a) - this.#needOf(type, b));
    const leaves = byNeed.filter(isLeaf).slice(0, this.#random.between(1, others.leaves));
    const objects =
      levels > 0
        ? byNeed.filter((field) => !isLeaf(field)).slice(0, this.#random.between(0, others.objects))
        : [];
    const found = [...leaves, ...objects].flatMap(({ name }) =>
      name === wanted?.name || wide.includes(`${type.name}.${name}`)
        ? []
        : (this.#field(type.name, name, levels - 1) ?? []),
    );
    if (this.#random.chance(0.1)) found.push(select('__typename'));
    const all = wanted ? [...found, wanted] : found;
    return this.#random.shuffled(all.length > 0 ? all : [select('__typename')]);
  }

  #field(type: string, name: string, levels: number): Selection | undefined {
    const coordinate = `${type}.${name}`;
    const field = fieldAt(coordinate);
    const args = argumentsOf(coordinate, this.#data, this.#chooser);
    if (!args) return undefined;
    this.#count(coordinate);
    if (isLeaf(field)) return select(name, [], args);
    const of = getNamedType(field.type);
    const item = isConnection(of) ? getNamedType((of as GraphQLObjectType).getFields().nodes!.type) : of;
    const types = isAbstractType(item) ? api.getPossibleTypes(item) : [item as GraphQLObjectType];
    const further = types.length > 1 ? 0 : levels; // what all types of a union lead to would be too much
    const below = types.flatMap((one) => this.#wrapped(field, one.name, this.#object(one, further)));
    return select(name, merged(below), args);
  }

  /** Selections of items as those of the field's value: in a fragment, and within whatever of a connection. */
  #wrapped(field: Field, item: string, selections: readonly Selection[]): readonly Selection[] {
    const type = getNamedType(field.type);
    if (isAbstractType(type)) return [select(`... on ${item}`, ofMember(item, selections))];
    if (!isConnection(type)) return selections;
    const connection = type as GraphQLObjectType;
    const { nodes, edges, pageInfo, totalCount } = connection.getFields();
    const edge = getNamedType(edges!.type) as GraphQLObjectType;
    const byEdges =
      this.#needOf(connection, edges!) < this.#needOf(connection, nodes!) || this.#random.chance(0.2);
    const items = byEdges
      ? select('edges', [
          select('cursor'),
          select('node', this.#wrapped(edge.getFields().node!, item, selections)),
        ])
      : select('nodes', this.#wrapped(nodes!, item, selections));
    const beside = [pageInfo, totalCount].filter(
      (one): one is Field =>
        one !== undefined && this.#random.chance(this.#needOf(connection, one) < 50 ? 0.6 : 0.2),
    );
    for (const name of [items.name, ...beside.map((one) => one.name)])
      this.#count(`${connection.name}.${name}`);
    for (const name of byEdges ? ['cursor', 'node'] : []) this.#count(`${edge.name}.${name}`);
    return [
      items,
      ...beside.map(({ name }) =>
        select(name, name === 'pageInfo' ? [select('hasNextPage'), select('endCursor')] : []),
      ),
    ];
  }

  #needOf(type: GraphQLObjectType, field: Field): number {
    return this.#had(`${type.name}.${field.name}`);
  }

  #count(coordinate: string): void {
    this.#asked.set(coordinate, this.#asked.get(coordinate)! + 1);
  }
}

/** The fields of items by which a coordinate is asked for: itself, or those that lead to the connection it is part of. */
function waysInto(coordinate: string): readonly string[] {
  const [type] = coordinate.split('.') as [string];
  return connecting.get(type) ?? [coordinate];
}

/** By what a connection is made of, the fields of items that lead to it. */
const connecting = new Map<string, string[]>();
for (const type of itemTypes) {
  for (const field of Object.values(type.getFields())) {
    const connection = getNamedType(field.type);
    if (!isConnection(connection)) continue;
    const edge = getNamedType((connection as GraphQLObjectType).getFields().edges!.type);
    for (const { name } of [connection, edge, { name: 'PageInfo' }]) {
      connecting.set(name, [...(connecting.get(name) ?? []), `${type.name}.${field.name}`]);
    }
  }
}

function isLeaf(field: Field): boolean {
  return isLeafType(getNamedType(field.type));
}

/** Makes one selection of those that stand for the same field without arguments, such as `nodes` of several types. */
function merged(selections: readonly Selection[]): Selection[] {
  const found = new Map<string, Selection>();
  for (const one of selections) {
    const before = found.get(one.name);
    found.set(
      one.name,
      before && one.selections.length > 0
        ? { ...before, selections: merged([...before.selections, ...one.selections]) }
        : (before ?? one),
    );
  }
  return [...found.values()];
}
