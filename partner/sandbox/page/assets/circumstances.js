import { control } from './control.js';
import { attempt, byId, element, whenChanged } from './dom.js';

/** Fills the form and makes it work; `changed` is called once the sandbox has other circumstances. */
export function listenForCircumstances(operations, changed) {
  const refusing = operations.filter(({ errors }) => errors);
  const operation = byId('circumstance-operation');
  operation.append(...refusing.map(({ id }) => element('option', { value: id }, id)));
  const showCodes = () => {
    const { errors } = refusing.find(({ id }) => id === operation.value);
    byId('circumstance-code').replaceChildren(
      ...errors.map(({ code, meaning }) => element('option', { value: code }, `${code}: ${meaning}`)),
    );
  };
  operation.addEventListener('change', showCodes);
  showCodes();
  byId('circumstance-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const about = byId('circumstance-about').value.trim() || '*';
    const circumstance = { operation: operation.value, code: byId('circumstance-code').value, about };
    void attempt(async () => {
      await replace((active) => [circumstance, ...active]);
      await changed();
      return `From now on: ${titleOf(circumstance)}`;
    });
  });
  byId('active-circumstances').addEventListener('click', ({ target }) => {
    const gone = target.closest('[data-circumstance]')?.dataset.circumstance;
    if (gone === undefined) return;
    void attempt(async () => {
      await replace((active) => active.filter((one) => JSON.stringify(one) !== gone));
      await changed();
      operation.focus();
      return 'Removed';
    });
  });
}

export const showCircumstances = whenChanged((active) => {
  byId('no-circumstances').hidden = active.length > 0;
  byId('active-circumstances').replaceChildren(...active.map(row));
});

function row(circumstance) {
  const button = element('button', { type: 'button' }, 'Remove');
  button.ariaLabel = `Remove: ${titleOf(circumstance)}, ${whatOf(circumstance)}`;
  button.dataset.circumstance = JSON.stringify(circumstance);
  return element(
    'li',
    {},
    element(
      'div',
      {},
      element('strong', {}, titleOf(circumstance)),
      element('span', { className: 'note' }, whatOf(circumstance)),
    ),
    button,
  );
}

function titleOf({ operation, code }) {
  return `${operation} refuses with ${code}`;
}

function whatOf({ about }) {
  return about === '*' ? 'every call' : `what mentions ${about}`;
}

async function replace(edit) {
  await control('PUT', 'circumstances', edit(await control('GET', 'circumstances')));
}
