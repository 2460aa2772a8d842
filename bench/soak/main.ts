/** `npm run bench:soak`: many minutes of mixed load while the partner misbehaves. `-- --minutes 2` for fewer. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../../partner/settings/environment.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { stopOnSignal } from '../../partner/settings/stop-on-signal.js';
import { report } from './report.js';
import { Soak } from './soak.js';
import { verdicts } from './verdict.js';

/** A shorter run says nothing about what grows slowly, and is not written down. */
const wholeRunMinutes = 20;

const { values } = parseArgs({ options: { minutes: { type: 'string' } } });
const minutes = Number(values.minutes ?? wholeRunMinutes);
if (!(minutes > 0 && minutes <= 24 * 60))
  throw new RangeError(`--minutes must be above 0, but got ${values.minutes}.`);

const soak = new Soak();
stopOnSignal(() => soak.end());

await runCommand(async () => {
  try {
    const result = await soak.run({
      minutes,
      onMoment: ({ minute, heap, rss }, { answered, unexplained }) =>
        console.error(
          `minute ${minute.toFixed(1)}: heap ${heap.toFixed(1)} MB, RSS ${rss.toFixed(0)} MB, ` +
            `${answered} answers, ${unexplained.length} errors that nothing explains`,
        ),
    });
    const all = verdicts(result);
    const text = report(result, all);
    console.log(text);
    for (const error of result.tallies.unexplained.slice(0, 20)) console.error(JSON.stringify(error));
    if (minutes >= wholeRunMinutes) writeFileSync(join(projectRoot, 'bench/soak.md'), text);
    if (all.some(({ holds }) => !holds)) process.exitCode = 1;
  } finally {
    await soak.end();
  }
});
