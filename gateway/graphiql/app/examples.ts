import { examplesFrom } from '../examples-from.js';

// A file put into ../examples/ becomes a tab: there is no list to keep.
const files = import.meta.glob<string>(['../examples/*.graphql', '../examples/*.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const examples = examplesFrom(
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice('../examples/'.length), text])),
  new Date(),
);
