const { dirname, join } = require('node:path');
const { TestEnvironment } = require('jest-environment-node');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const { sharesModules } = require('./shares-modules.cjs');

// First the one that runs tests, so that the handlers of events are its own.
require(join(dirname(require.resolve('jest-circus')), 'jestAdapterInit.js'));
const { getState, resetState } = require('jest-circus');
const handlers = globalThis[Symbol.for('EVENT_HANDLERS')];
const handlersOfCircus = handlers.length;
const states = Object.getOwnPropertySymbols(globalThis).filter(
  ({ description }) => description === 'JEST_STATE_SYMBOL',
);

/** Test files run in the process itself, not in a realm each: see README.md. */
class SharedEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    this.initial = { console, exit: process.exit, variables: { ...process.env } };
  }

  /** Jest asks for it, and gets no module made from it: see runtime.cjs. */
  getVmContext() {
    return undefined;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  async setup() {}

  /** The next test file finds the process as this one has found it. */
  async teardown() {
    this.fakeTimersModern.dispose();
    handlers.length = handlersOfCircus;
    resetState();
    for (const state of states) globalThis[state] = getState();
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, this.initial.variables);
    process.exit = this.initial.exit;
    globalThis.console = this.initial.console;
  }
}

module.exports = class {
  constructor(config, context) {
    return sharesModules(config.globalConfig)
      ? new SharedEnvironment(config)
      : new TestEnvironment(config, context);
  }
};
