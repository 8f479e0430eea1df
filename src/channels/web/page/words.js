const words = await (await fetch("/api/words")).json();

/** A word of the page, from the locales. */
export function word(key) {
  return words[key];
}
