/** @type {import('jest').Config} */
export default {
  // Both load the project's modules once per process.
  testEnvironment: '<rootDir>/test/shared-modules/environment.cjs',
  runtime: '<rootDir>/test/shared-modules/runtime.cjs',
  roots: [
    '<rootDir>/gateway',
    '<rootDir>/subgraphs',
    '<rootDir>/partner',
    '<rootDir>/schema',
    '<rootDir>/test',
  ],
  // Those that take long, and those of each operation of the sandbox, are for `npm run test:long`, which CI runs as well.
  testMatch: ['**/*.test.ts', '!**/*.long.test.ts', '!**/partner/sandbox/operations/*'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { configFile: './.swcrc' }] },
  testTimeout: 30_000,
  // The default leaves one core idle, which is half of a machine with two.
  maxWorkers: '100%',
  // A test that fails may leave its servers open: that must not keep the run from ending.
  forceExit: true,
};
