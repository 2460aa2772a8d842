/** Asks the control surface; rejects with its reason when it refuses. */
export async function control(method, path, body) {
  const answer = await fetch(`/_sandbox/${path}`, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  const value = text === '' ? undefined : JSON.parse(text);
  if (!answer.ok) throw new Error(value?.error ?? `The sandbox answered ${answer.status}`);
  return value;
}
