/** `npm run subgraph -- NAME`: one subgraph as its own process, for a gateway with SUBGRAPHS=http. */
import { forgetSoon } from '../../partner/memory/forget-soon.js';
import { runCommand } from '../../partner/settings/environment.js';
import { SettingsError } from '../../partner/settings/settings.js';
import { subgraphs } from '../index.js';
import { runSubgraph } from './run-subgraph.js';

forgetSoon();
await runCommand(async (environment) => {
  const name = process.argv[2];
  const subgraph = subgraphs.find((candidate) => candidate.name === name);
  if (!subgraph) {
    const names = subgraphs.map((candidate) => candidate.name).join(', ');
    throw new SettingsError([
      `Name the subgraph to run, one of ${names}, but got ${JSON.stringify(name ?? '')}.`,
    ]);
  }
  await runSubgraph(subgraph, environment);
});
