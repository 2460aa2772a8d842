import { names } from './names.js';

/**
 * Every rule of graphql-eslint that a schema is held to beyond its recommended and its relay set, or with other options
 * than theirs. `values` are the types that are no entity of any subgraph.
 */
export const schemaRules = (values) => ({
  'require-description': {
    types: true,
    rootField: true,
    FieldDefinition: true,
    InputValueDefinition: true,
    EnumValueDefinition: true,
    DirectiveDefinition: true,
  },
  'naming-convention': {
    types: 'PascalCase',
    FieldDefinition: 'camelCase',
    InputValueDefinition: 'camelCase',
    Argument: 'camelCase',
    DirectiveDefinition: 'camelCase',
    EnumValueDefinition: 'UPPER_CASE',
    'FieldDefinition[parent.name.value=Query]': { forbiddenPatterns: [/^(query|get|list|show)/, /Query$/] },
    'FieldDefinition[parent.name.value=Mutation]': { forbiddenPatterns: [/^mutation/, /Mutation$/] },
    EnumTypeDefinition: { forbiddenPatterns: [/^Enum|Enum$/] },
    InterfaceTypeDefinition: { forbiddenPatterns: [/^Interface|Interface$/] },
    UnionTypeDefinition: { forbiddenPatterns: [/^Union|Union$/] },
    ObjectTypeDefinition: { forbiddenPrefixes: ['Type'], forbiddenSuffixes: ['Type', 'Input', 'Filter'] },
    InputObjectTypeDefinition: { requiredPattern: /(Filter|Input)$/ },
  },
  // A value is nothing that anybody refers to: it has no id, or one that is unique only where it stands.
  'strict-id-in-types': { acceptedIdNames: ['id', 'code'], exceptions: { types: values } },
  'relay-arguments': { includeBoth: false }, // forward only
  'relay-edge-types': {
    // `node(id)` would have to find a thing by id alone; what belongs to a reseller's customer needs the reseller too.
    shouldImplementNode: false,
    // The partner sends most lists of a thing whole, with the thing: those need no pages.
    listTypeCanWrapOnlyEdgeType: false,
  },
  'no-root-type': { disallow: ['subscription'] }, // the partner API tells nobody when something changes
  'input-name': { checkInputType: true, checkMutations: true, caseSensitiveInputType: false },
  'no-scalar-result-type-on-mutation': {},
  'require-nullable-fields-with-oneof': {},
  'require-nullable-result-in-root': {}, // a failed field is null beside its error, and the others arrive
  'require-type-pattern-with-oneof': {},
});

/** The same for documents. */
export const operationRules = {
  'require-description': { OperationDefinition: true },
  'selection-set-depth': { maxDepth: 10 }, // a list takes two levels, its connection and its nodes
};

/** The options of our own rule. */
export const ownRules = { 'names-mean-types': names };

/** The rules that are in none of the sets above, nor wanted. */
export const leftOut = {
  alphabetize: 'Fields stand in the order in which a person asks about them.',
  'require-deprecation-date':
    'It wants the date in an argument that @deprecated does not have. CHANGELOG.md has it.',
  'require-field-of-type-query-in-mutation-result':
    'A client that wants more after a mutation asks for it: the payload has what has changed.',
  'lone-executable-definition': 'A document is an operation with the fragments it is made of.',
  'no-one-place-fragments': 'A fragment says what one part of a page needs, be it shown in one place only.',
  'require-import-fragment': 'Documents are whole: any client can send them as they are.',
  'no-unused-fields': 'Who asks for which field is known to clients, not to us.',
};
