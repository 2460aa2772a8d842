import { showCalls } from './calls.js';
import { listenForMoves, showClock } from './clock.js';
import { control } from './control.js';
import { listenForCopies, showCredentials } from './credentials.js';
import { attempt, byId, show, tell, whenChanged } from './dom.js';
import { listenForFaults, showFaults } from './faults.js';

const everySecond = 1_000;

const showCredentialsOnce = whenChanged(showCredentials);
const fillResetForm = whenChanged(({ seed, customers }) => {
  byId('reset-seed').value = seed;
  byId('reset-customers').value = customers;
});

/** Everything that can change, as it is now. */
async function refresh() {
  try {
    const [overview, recent, faults] = await Promise.all([
      control('GET', ''),
      control('GET', 'recent'),
      control('GET', 'faults'),
    ]);
    showOverview(overview);
    showCalls(recent);
    showFaults(faults);
    state('Running', true);
  } catch {
    state('Not reachable, trying again', false);
  }
}

function showOverview({ seed, customers, now, quota, latencyMs, credentials }) {
  show('address', location.origin);
  show('seed', seed);
  show('customers', customers.toLocaleString('en'));
  show('quota', quota === 'off' ? 'off: never 429' : 'as documented');
  show('latency', latencyMs === 0 ? 'none added' : `${latencyMs} ms added`);
  showClock(now);
  showCredentialsOnce(credentials);
  fillResetForm({ seed, customers });
}

function state(text, running) {
  show('state', text);
  byId('state').classList.toggle('running', running);
}

function listenForReset() {
  byId('reset-form').addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt(async () => {
      const { seed, customers } = await control('POST', 'reset', {
        seed: byId('reset-seed').valueAsNumber,
        customers: byId('reset-customers').valueAsNumber,
      });
      await refresh();
      return `Started over with seed ${seed} and ${customers} customers`;
    });
  });
}

async function poll() {
  if (!document.hidden) await refresh();
  setTimeout(() => void poll(), everySecond);
}

listenForCopies();
listenForMoves(refresh);
listenForReset();
listenForFaults(refresh).catch((error) => tell(error.message, true));
void poll();
