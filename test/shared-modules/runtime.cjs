const { createRequire } = require('node:module');
const { sep } = require('node:path');
const { pathToFileURL } = require('node:url');
const { SyntheticModule } = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const { sharesModules } = require('./shares-modules.cjs');

/** What every test file has for itself: its own modules, and those that help tests. */
const ownToTests = /[\\/](test|testing)[\\/]|\.test\.ts$/;

/** Where each module's source map is: stack traces lead through shared modules and a test's own. */
const sourceMaps = new Map();

/** Jest's runtime in the realm of the process: Node loads packages and jest's own modules, jest the project's. */
class NativeRuntime extends Runtime {
  constructor(config, ...rest) {
    super(config, ...rest);
    this.rootDir = config.rootDir;
    this.esmLoader.getContext = () => undefined;
    // Newer versions of Node would load whole graphs at once, past `resolveModule`.
    this._resolution.hasDistinctAsyncResolver = () => true;
    this.transformCache.sourceMaps = sourceMaps;
    const own = this.esmLoader.resolveModule.bind(this.esmLoader);
    this.esmLoader.resolveModule = async (specifier, from) =>
      (await this.sharedModule(specifier, from)) ?? own(specifier, from, undefined);
  }

  /** The module that is not this runtime's own, or nothing. */
  async sharedModule(specifier, from) {
    if (specifier === '@jest/globals' || /^(node|data):|[?#]/.test(specifier)) return undefined;
    const path = await this._resolution.resolveEsmAsync(from, specifier);
    if (this._resolution.isCoreModule(path)) return undefined;
    return path.includes(`${sep}node_modules${sep}`) ? ofPackage(path) : this.moduleOfProject(path, from);
  }

  async moduleOfProject() {
    return undefined;
  }

  requireModuleOrMock(from, name) {
    return createRequire(from)(name);
  }

  requireInternalModule(from, to) {
    return createRequire(from)(to ?? from);
  }
}

/** One test file's. */
class TestRuntime extends NativeRuntime {
  constructor(...given) {
    super(...given);
    shared ??= new NativeRuntime(...given);
  }

  async moduleOfProject(path, from) {
    const inProject = path.startsWith(this.rootDir + sep) ? path.slice(this.rootDir.length) : path;
    return ownToTests.test(inProject) ? undefined : ofProject(path, from);
  }
}

/** @type {NativeRuntime | undefined} */
let shared;

const ofPackage = once(async (path) => {
  const namespace = await import(pathToFileURL(path).href);
  const module = new SyntheticModule(
    Object.keys(namespace),
    () => Object.entries(namespace).forEach(([name, value]) => module.setExport(name, value)),
    { identifier: path },
  );
  return evaluated(module);
});

/** Links one import after the other: two that link the same module at once would wait for each other. */
let linking = Promise.resolve();
const ofProject = once((path, from) => {
  const { esmLoader } = shared;
  const module = linking.then(async () =>
    esmLoader.linkAndEvaluateModule(await esmLoader.resolveModule(path, from)),
  );
  linking = module.catch(() => {});
  return module;
});

async function evaluated(module) {
  if (module.status === 'unlinked') await module.link(() => {});
  await module.evaluate();
  return module;
}

/** @returns {(path: string, from?: string) => Promise<import('node:vm').Module>} */
function once(load) {
  const loaded = new Map();
  return (path, from) => {
    if (!loaded.has(path)) loaded.set(path, load(path, from));
    return loaded.get(path);
  };
}

module.exports = class {
  constructor(...given) {
    return sharesModules(given.at(-1)) ? new TestRuntime(...given) : new Runtime(...given);
  }
};
