/** Whoever watches changes modules between two runs of one process; coverage counts per test file. */
exports.sharesModules = ({ watch, watchAll, collectCoverage }) => !watch && !watchAll && !collectCoverage;
