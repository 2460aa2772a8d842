import { control } from './control.js';
import { attempt, byId, element, whenChanged } from './dom.js';

const kinds = [
  ['Throttled: 429', { status: 429 }],
  ['Server error: 500', { status: 500 }],
  ['Dropped before it took effect', { drop: 'before' }],
  ['Dropped after it took effect', { drop: 'after' }],
  ['Slow: 3 seconds longer', { latencyMs: 3000 }],
  ['Malformed JSON', { body: 'malformed' }],
  ['Answer cut short', { body: 'truncated' }],
  ['Server clock 20 minutes ahead', { clockSkewSeconds: 1200 }],
  ['Tokens expire', { expireTokens: true }],
];

const shares = [
  ['every call, until switched off', { times: 0 }],
  ['only the next call', { times: 1 }],
  ['the next 3 calls', { times: 3 }],
  ['10 % of the calls', { percent: 10, times: 0 }],
  ['50 % of the calls', { percent: 50, times: 0 }],
];

/** Fills the form and makes it work; `changed` is called once the sandbox has other faults. */
export function listenForFaults(operations, changed) {
  byId('fault-kind').append(...options(kinds));
  byId('fault-share').append(...options(shares));
  byId('fault-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const [label, fault] = kinds[byId('fault-kind').value];
    const [, share] = shares[byId('fault-share').value];
    const operation = byId('fault-operation').value;
    void attempt(async () => {
      // In front of the others: a call takes the first fault that matches.
      await replace((active) => [{ operation, ...share, ...fault }, ...active]);
      await changed();
      return `On: ${label}`;
    });
  });
  byId('faults-clear').addEventListener('click', () => {
    void attempt(async () => {
      await control('DELETE', 'faults');
      await changed();
      return 'All faults are off';
    });
  });
  byId('active-faults').addEventListener('click', ({ target }) => {
    const fault = target.closest('[data-fault]')?.dataset.fault;
    if (fault === undefined) return;
    void attempt(async () => {
      await replace((active) => active.filter((_, index) => index !== indexOf(active, fault)));
      await changed();
      byId('fault-kind').focus();
      return 'Switched off';
    });
  });
  byId('fault-operation').append(...operations.map(({ id }) => element('option', { value: id }, id)));
}

export const showFaults = whenChanged((active) => {
  byId('no-faults').hidden = active.length > 0;
  byId('faults-clear').hidden = active.length < 2;
  byId('active-faults').replaceChildren(...active.map(row));
});

function row(fault) {
  const where = fault.operation === '*' ? 'every operation' : fault.operation;
  const button = element('button', { type: 'button' }, 'Switch off');
  button.ariaLabel = `Switch off: ${whatOf(fault)}, ${where}`;
  button.dataset.fault = JSON.stringify(fault);
  return element(
    'li',
    {},
    element(
      'div',
      {},
      element('strong', {}, whatOf(fault)),
      element('span', { className: 'note' }, `${where}, ${howOftenOf(fault)}`),
    ),
    button,
  );
}

/** In the words of the form, or for a fault that only the control surface can make, its fields. */
function whatOf({ operation: _, times: __, percent: ___, ...effects }) {
  const same = (effect) => JSON.stringify({ latencyMs: 0, ...effect }) === JSON.stringify(sorted(effects));
  const kind = kinds.find(([, effect]) => same(effect));
  if (kind) return kind[0];
  const { latencyMs, ...others } = effects;
  const named = latencyMs === 0 ? others : effects;
  const fields = Object.entries(named).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return fields.join(', ') || 'No effect';
}

function howOftenOf({ times, percent }) {
  const share = percent === undefined ? 'every call' : `${percent} % of the calls`;
  if (times === 0) return share;
  return percent === undefined
    ? `the next ${times === 1 ? 'call' : `${times} calls`}`
    : `${share}, ${times} more`;
}

/** `latencyMs` first, as in a fault of the form. */
function sorted({ latencyMs, ...others }) {
  return { latencyMs, ...others };
}

/** The sandbox counts down while the page looks, so a fault is found again without its count. */
function indexOf(active, text) {
  const identity = ({ times: _, ...fault }) => JSON.stringify(fault);
  return active.findIndex((fault) => identity(fault) === identity(JSON.parse(text)));
}

async function replace(edit) {
  await control('PUT', 'faults', edit(await control('GET', 'faults')));
}

function options(table) {
  return table.map(([label], index) => element('option', { value: index }, label));
}
