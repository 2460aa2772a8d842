const item = 'partner-graph:key';

/** The API key or token of this tab. It goes with the tab, and is no part of what GraphiQL keeps of queries and headers. */
export const sessionKey = {
  get: (): string => sessionStorage.getItem(item) ?? '',
  set(key: string): void {
    if (key === '') sessionStorage.removeItem(item);
    else sessionStorage.setItem(item, key);
  },
};

/** Dispatched at the window when the gateway wants to know who asks. */
export const keyWanted = 'partner-graph:key-wanted';
