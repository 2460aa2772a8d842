/** Makes objects of one kind that are in use for long. With `young` as an argument V8 is to take them for young all the same. */
import { allocateYoung } from '../allocate-young.js';

if (process.argv[2] === 'young') allocateYoung();

const make = (index: number) => [{ index, more: new Array<number>(50).fill(index) }];
const kept = new Array<unknown>(50_000);
for (let index = 0; index < 500_000; index++) kept[index % kept.length] = make(index);
