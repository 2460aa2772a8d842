import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { graphqlConfig } from './schema/lint/index.js';

const code = ['**/*.ts', '**/*.tsx'];

/** All of partner/ but its languages, its tally and what a caller may do, which everybody may know. */
const roomsOfPartner = ['client', 'contract', 'ledger', 'redis', 'sandbox', 'settings'];

/** Rooms and what they may not know: nothing imports upwards, nor sideways between subgraphs (see README.md). */
const walls = [
  {
    room: 'partner/language',
    mayNotKnow: ['client', 'contract', 'ledger', 'sandbox', 'gateway', 'subgraphs'],
  },
  { room: 'partner/access', mayNotKnow: [...roomsOfPartner, 'gateway', 'subgraphs'] },
  { room: 'partner/tally', mayNotKnow: [...roomsOfPartner, 'gateway', 'subgraphs'] },
  { room: 'partner/redis', mayNotKnow: ['client', 'contract', 'ledger', 'sandbox', 'gateway', 'subgraphs'] },
  { room: 'partner/contract', mayNotKnow: ['client', 'ledger', 'sandbox', 'gateway', 'subgraphs'] },
  { room: 'partner/client', mayNotKnow: ['ledger', 'sandbox', 'gateway', 'subgraphs'] },
  { room: 'partner/ledger', mayNotKnow: ['sandbox', 'gateway', 'subgraphs'] },
  { room: 'partner/sandbox', mayNotKnow: ['client', 'ledger', 'gateway', 'subgraphs'] },
  {
    room: 'subgraphs/kit',
    mayNotKnow: ['sandbox', 'gateway', 'lists', 'customers', 'vouchers', 'orders', 'incentives'],
  },
  {
    room: 'subgraphs/lists',
    mayNotKnow: ['sandbox', 'gateway', 'customers', 'vouchers', 'orders', 'incentives'],
  },
  { room: 'subgraphs/customers', mayNotKnow: ['sandbox', 'gateway', 'vouchers', 'orders', 'incentives'] },
  { room: 'subgraphs/vouchers', mayNotKnow: ['sandbox', 'gateway', 'customers', 'orders', 'incentives'] },
  { room: 'subgraphs/orders', mayNotKnow: ['sandbox', 'gateway', 'customers', 'vouchers', 'incentives'] },
  { room: 'subgraphs/incentives', mayNotKnow: ['sandbox', 'gateway', 'customers', 'vouchers', 'orders'] },
  { room: 'gateway/plan', mayNotKnow: [...roomsOfPartner, 'subgraphs', 'http', 'start'] },
  {
    room: 'gateway/http',
    mayNotKnow: [...roomsOfPartner.filter((room) => room !== 'settings'), 'subgraphs', 'start'],
  },
  { room: 'gateway/log', mayNotKnow: [...roomsOfPartner, 'subgraphs', 'http', 'start'] },
  { room: 'gateway/callers', mayNotKnow: ['client', 'contract', 'ledger', 'sandbox', 'subgraphs', 'start'] },
  {
    room: 'gateway/error-codes',
    mayNotKnow: [...roomsOfPartner, 'subgraphs', 'http', 'start'],
  },
  { room: 'gateway/plugins', mayNotKnow: [...roomsOfPartner, 'subgraphs', 'start'] },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'partner/contract/generated/',
      'schema/client/dist/',
      'schema/client/src/generated.ts',
      'schema/client/src/error-codes.ts',
      'bench/peers/',
      'partner/sandbox/page/assets/',
      '*.js',
      'schema/lint/*.js',
    ],
  },
  {
    files: code,
    extends: tseslint.configs.recommendedTypeChecked,
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './gateway/graphiql/app/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  ...walls.map(({ room, mayNotKnow }) => ({
    files: [`${room}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^\\.\\./(.*/)?(${mayNotKnow.join('|')})/`,
              message: `${room} may not know ${mayNotKnow.join(', ')}.`,
            },
          ],
        },
      ],
    },
  })),
  {
    files: [
      '**/main.ts',
      '**/*-main.ts',
      'partner/settings/*.ts',
      'subgraphs/server/run-subgraph.ts',
      'schema/*.ts',
      'schema/client/**/*.ts',
      'bench/**/*.ts',
      'test/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  { files: code, ...prettier },
  ...graphqlConfig,
);
