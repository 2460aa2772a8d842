import { type FormEvent, useEffect, useRef } from 'react';
import { keyWanted, sessionKey } from './session-key.js';

/** Asks for the API key or token with which this tab asks, by itself when the gateway wants one. */
export function KeyButton() {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const open = () => dialog.current?.open || dialog.current?.showModal();
    window.addEventListener(keyWanted, open);
    return () => window.removeEventListener(keyWanted, open);
  }, []);

  function use(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const key = new FormData(event.currentTarget).get('key');
    sessionKey.set(typeof key === 'string' ? key.trim() : '');
    // With another key the gateway may say something else of the schema, and answers are another caller's.
    location.reload();
  }

  return (
    <>
      <button type="button" className="key-button" onClick={() => dialog.current?.showModal()}>
        {sessionKey.get() === '' ? 'API key' : 'API key ✓'}
      </button>
      <dialog ref={dialog} className="key-dialog" aria-labelledby="key-title">
        <form onSubmit={use}>
          <h2 id="key-title">API key or token</h2>
          <p>
            It is sent as <code>Authorization: Bearer …</code> with everything that is asked here, and kept
            until this tab is closed. Leave it empty to ask without one.
          </p>
          <input name="key" type="password" aria-label="API key or token" autoComplete="off" autoFocus />
          <menu>
            <button type="button" onClick={() => dialog.current?.close()}>
              Cancel
            </button>
            <button type="submit">Use it</button>
          </menu>
        </form>
      </dialog>
    </>
  );
}
