import { showCalls } from './calls.js';
import { listenForCircumstances, showCircumstances } from './circumstances.js';
import { listenForMoves, showClock } from './clock.js';
import { control } from './control.js';
import { listenForCopies, showPartners } from './credentials.js';
import { byId, show, tell } from './dom.js';
import { listenForFaults, showFaults } from './faults.js';
import { fillResetForm, listenForReset } from './reset.js';

const everySecond = 1_000;

/** Everything that can change, as it is now. */
async function refresh() {
  try {
    const [overview, recent, faults, circumstances] = await Promise.all([
      control('GET', ''),
      control('GET', 'recent'),
      control('GET', 'faults'),
      control('GET', 'circumstances'),
    ]);
    showOverview(overview);
    showCalls(recent);
    showFaults(faults);
    showCircumstances(circumstances);
    state('Running', true);
  } catch {
    state('Not reachable, trying again', false);
  }
}

function showOverview({ seed, customers, scenario, now, quota, latencyMs, partners }) {
  show('address', location.origin);
  show('scenario', scenario);
  show('seed', seed);
  show('customers', customersOf(partners[0]));
  show('quota', quota === 'off' ? 'off: never 429' : 'as documented');
  show('latency', latencyMs === 0 ? 'none added' : `${latencyMs} ms added`);
  showClock(now);
  showPartners(partners.map(({ role, credentials }) => ({ role, credentials })));
  fillResetForm({ seed, customers, scenario });
}

function customersOf({ customers, resellers, customersOfResellers }) {
  const own = customers.toLocaleString('en');
  return resellers === 0
    ? own
    : `${own}, and ${customersOfResellers.toLocaleString('en')} of ${resellers} resellers`;
}

function state(text, running) {
  show('state', text);
  byId('state').classList.toggle('running', running);
}

async function poll() {
  if (!document.hidden) await refresh();
  setTimeout(() => void poll(), everySecond);
}

async function start() {
  listenForCopies();
  listenForMoves(refresh);
  const [operations] = await Promise.all([control('GET', 'operations'), listenForReset(refresh)]);
  listenForFaults(operations, refresh);
  listenForCircumstances(operations, refresh);
}

start()
  .catch((error) => tell(error.message, true))
  .then(poll);
