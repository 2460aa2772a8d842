/** `npm run docs -- --record`: asks the named operations again and writes their answers to `answers/`. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { answerFile } from '../generate/recorded.js';
import { recordAnswers } from './record.js';

const answers = await recordAnswers();
for (const file of readdirSync(dirname(answerFile('any'))))
  if (!answers.has(basename(file, '.json'))) rmSync(answerFile(basename(file, '.json')));
for (const [name, answer] of answers) writeFileSync(answerFile(name), `${JSON.stringify(answer, null, 2)}\n`);
console.log(`Recorded ${answers.size} answers.`);
