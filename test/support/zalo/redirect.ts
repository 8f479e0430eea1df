/**
 * A `fetch` that leads calls to any host of `zalo.me` to a local server, and leaves all others alone:
 * for zca-js's option `polyfill`, or in place of the global one.
 */
export function redirectTo(root: string): typeof fetch {
  const straight = globalThis.fetch;
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!/(^|\.)zalo\.me$/.test(url.hostname)) return straight(input, init);
    return straight(new URL(url.pathname + url.search, root), init);
  };
}
