import { control } from './control.js';
import { attempt, byId, element, whenChanged } from './dom.js';

let scenarios = [];

/** Fills the form and makes it work; `changed` is called once the sandbox has started over. */
export async function listenForReset(changed) {
  const choice = byId('reset-scenario');
  scenarios = await control('GET', 'scenarios');
  choice.append(...scenarios.map(({ name }) => element('option', { value: name }, name)));
  choice.addEventListener('change', describe);
  byId('reset-form').addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt(async () => {
      const { scenario, seed, customers } = await control('POST', 'reset', {
        scenario: choice.value,
        seed: byId('reset-seed').valueAsNumber,
        customers: byId('reset-customers').valueAsNumber,
      });
      await changed();
      return `Started over: ${scenario}, seed ${seed}, ${customers} customers`;
    });
  });
}

/** What is running, as a proposal: what somebody has typed stays until something else runs. */
export const fillResetForm = whenChanged(({ scenario, seed, customers }) => {
  byId('reset-scenario').value = scenario;
  byId('reset-seed').value = seed;
  byId('reset-customers').value = customers;
  describe();
});

function describe() {
  const chosen = scenarios.find(({ name }) => name === byId('reset-scenario').value);
  byId('scenario-description').textContent = chosen?.description ?? '';
}
