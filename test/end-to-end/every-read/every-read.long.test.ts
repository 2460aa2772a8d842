import { describe } from '@jest/globals';
import { seeds } from '../../support/seed.js';
import { everyRead } from './every-read.js';

describe.each(seeds)('seed %i', (seed) => everyRead(seed));
