import { control } from './control.js';
import { attempt, byId, show } from './dom.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export function showClock(now) {
  show('business-clock', readable(now));
  show('now', readable(now));
  byId('now').dateTime = now;
  byId('clock-time').value ||= now.slice(0, 19);
  show('now-detail', `${inBeijing(now)} in Beijing, ${distance(Date.parse(now) - Date.now())}`);
}

/** Makes the buttons and the form work; `changed` is called once the clock has moved. */
export function listenForMoves(changed) {
  const move = (where) =>
    attempt(async () => {
      const { now } = await control('PUT', 'clock', where);
      await changed();
      return `The clock says ${readable(now)}`;
    });
  for (const button of document.querySelectorAll('[data-move]')) {
    button.addEventListener('click', () => void move(JSON.parse(button.dataset.move)));
  }
  byId('clock-form').addEventListener('submit', (event) => {
    event.preventDefault();
    void move({ now: `${byId('clock-time').value}Z` });
  });
}

/** `2026-11-01 00:00:00 UTC` */
function readable(time) {
  return `${time.replace('T', ' ').replace('Z', '')} UTC`;
}

function inBeijing(time) {
  const there = new Date(Date.parse(time) + 8 * hour);
  return there.toISOString().slice(0, 16).replace('T', ' ');
}

function distance(milliseconds) {
  const away = Math.abs(milliseconds);
  if (away < 5_000) return 'the real time';
  const [unit, size] = [
    ['day', day],
    ['hour', hour],
    ['minute', minute],
    ['second', 1_000],
  ].find(([, size]) => away >= size);
  const count = Math.round(away / size);
  return `${count} ${unit}${count === 1 ? '' : 's'} ${milliseconds > 0 ? 'ahead of' : 'behind'} the real time`;
}
