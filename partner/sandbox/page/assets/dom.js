export const byId = (id) => document.getElementById(id);

/** A new element; properties as the DOM names them, children as nodes or text. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Text in its place, touched only when it changed, so that a selection in it survives the next second. */
export function show(id, text) {
  const place = byId(id);
  if (place.textContent !== String(text)) place.textContent = text;
}

/** Wraps a rendering function so that it runs only when what it is given changed. */
export function whenChanged(render) {
  let last;
  return (value) => {
    const next = JSON.stringify(value);
    if (next === last) return;
    last = next;
    render(value);
  };
}

let hiding;

/** A word about what was just done; it leaves by itself unless it is a failure. */
export function tell(text, failed = false) {
  const place = byId('message');
  clearTimeout(hiding);
  place.textContent = text;
  place.classList.toggle('failed', failed);
  place.hidden = false;
  hiding = setTimeout(() => (place.hidden = true), failed ? 10_000 : 3_000);
}

/** Runs what a person asked for and says how it went. */
export async function attempt(act) {
  try {
    tell(await act());
  } catch (error) {
    tell(error.message, true);
  }
}
