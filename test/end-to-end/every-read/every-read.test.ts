import { seedOfTestFile } from '../../support/seed.js';
import { everyRead } from './every-read.js';

everyRead(seedOfTestFile());
