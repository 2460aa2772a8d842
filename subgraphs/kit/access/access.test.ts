import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, graphql, parse } from 'graphql';
import { Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { accessOf } from '../../../partner/access/access.js';
import { Disclosures } from '../../../partner/access/disclosures.js';
import type { Scope } from '../../../partner/access/scope.js';
import { buildSubgraph, entity } from '../build-subgraph.js';
import { Personal } from './personal.js';
import { Authenticated, Requires, RequiresBeyondKey } from './requires.js';

@Requires('orders:read')
@ObjectType('AccessDeal', { description: 'A deal.' })
class Deal {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@RequiresBeyondKey('customers:read')
@Directive('@key(fields: "id")')
@ObjectType('AccessPerson', { description: 'A person.' })
class Person {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string;

  @Personal('phone')
  @Field(() => String, { nullable: true, description: 'Its number.' })
  phone?: string | null;

  @Requires('funds:read')
  @Field(() => String, { nullable: true, description: 'What it has.' })
  funds?: string;

  @Field(() => Deal, { nullable: true, description: 'Its deal.' })
  deal?: Deal;
}

@Resolver(() => Person)
class PersonResolver {
  @Authenticated()
  @Query(() => [Person], { description: 'Everybody.' })
  people(): Person[] {
    return [
      { id: '1', phone: '0086-13812345678' },
      { id: '2', phone: null },
      { id: '3', phone: '' },
    ];
  }

  @Personal('email')
  @FieldResolver(() => String, { nullable: true, description: 'Its address.' })
  async address(@Root() { id }: Person): Promise<string | null> {
    return id === '1' ? 'zhang@example.com' : null;
  }
}

const { schema, sdl } = buildSubgraph({
  name: 'access',
  resolvers: [PersonResolver],
  entities: [entity({ type: Person })],
});

describe('what is declared', () => {
  const types = buildASTSchema(parse(sdl), { assumeValidSDL: true });
  const line = (text: string) => sdl.split('\n').find((one) => one.trim().startsWith(text));
  const person = types.getType('AccessPerson') as unknown as {
    getFields(): Record<string, { description: string }>;
  };
  const described = (field: string) => person.getFields()[field]!.description;

  test('becomes directives of federation', () => {
    expect(line('id: ID!')).not.toContain('@');
    expect(line('name:')).toContain('@requiresScopes(scopes: [["customers:read"]])');
    expect(line('funds:')).toContain('@requiresScopes(scopes: [["funds:read"]])');
    expect(line('phone:')).toMatch(/@requiresScopes.*@tag\(name: "personal"\)/);
    expect(line('type AccessDeal')).toContain('@requiresScopes(scopes: [["orders:read"]])');
    expect(line('type AccessPerson')).not.toContain('@requiresScopes');
    expect(line('people')).toContain('@authenticated');
  });

  test('and sentences of descriptions', () => {
    expect(described('id')).toBe('Its id.');
    expect(described('name')).toBe('Its name. Needs the scope `customers:read`.');
    expect(described('deal')).toBe('Its deal. Needs the scopes `customers:read` and `orders:read`.');
    expect(described('phone')).toBe(
      'Its number. Needs the scope `customers:read`. Masked without the scope `customers:pii`.',
    );
    expect(types.getType('AccessDeal')!.description).toBe('A deal. Needs the scope `orders:read`.');
    expect(types.getQueryType()!.getFields()['people']!.description).toBe('Everybody. Needs no scope.');
  });
});

describe('a personal value', () => {
  async function ask(scopes: Scope[]) {
    const disclosures = new Disclosures();
    const { data } = await graphql({
      schema,
      source: '{ people { phone address } }',
      contextValue: { access: accessOf(scopes), disclosures },
    });
    return { people: (data as { people: object[] }).people, told: disclosures.report() };
  }

  test('is masked without customers:pii, wherever it comes from, and what is empty stays empty', async () => {
    const { people, told } = await ask(['customers:read']);
    expect(people).toEqual([
      { phone: '0086-138****5678', address: 'z***@example.com' },
      { phone: null, address: null },
      { phone: '', address: null },
    ]);
    expect(told).toBeUndefined();
  });

  test('is told with it, and that it was told is noted', async () => {
    for (const scopes of [['customers:pii'], ['admin']] as Scope[][]) {
      const { people, told } = await ask(scopes);
      expect(people[0]).toEqual({ phone: '0086-13812345678', address: 'zhang@example.com' });
      expect(told).toEqual({ 'AccessPerson.phone': ['1'], 'AccessPerson.address': ['1'] });
    }
  });
});
