import { byId, element, show, whenChanged } from './dom.js';

/** The report of GET /_sandbox/recent as rows. */
export const showCalls = whenChanged(({ total, operations }) => {
  show('calls-total', total > 0 ? total : '');
  byId('no-calls').hidden = total > 0;
  byId('calls-scroll').hidden = total === 0;
  byId('calls-rows').replaceChildren(...operations.map(row));
});

function row({ operation, calls, statuses, lastProblem }) {
  const answers = Object.entries(statuses).map(([status, count]) =>
    element('span', { className: `answer ${kindOf(status)}` }, `${status} × ${count}`),
  );
  const problem = lastProblem ? `${lastProblem.errorCode} ${lastProblem.message}` : '';
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, operation),
    element('td', { className: 'number' }, String(calls)),
    element('td', {}, ...answers),
    element('td', { className: 'problem', title: problem }, problem),
  );
}

function kindOf(status) {
  if (/^[23]/.test(status)) return 'good';
  return /^4/.test(status) ? 'refused' : 'failed';
}
