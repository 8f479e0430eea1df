const WEEKDAY = "(?=(?:t[2-8]|thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|cn|chu nhat)(?!\\p{L}))";
const EVENING_OF = new RegExp(`^(\\s*(?:dạ |da )?)toi ${WEEKDAY}`, "iu");
const IS_DONE = /(?<!\p{L})(?:rồi|roi|đã|da|vừa|vua|xong)(?!\p{L})/iu;
/** Times of the clock are of the evening only where it is surely meant. */
const CLOCK = /\d *(?:h|g|gio)(?!\p{L})|\d:\d/iu;
const UNMARKED = /^\p{ASCII}*$/u;

/**
 * “toi t7 sinh hoat kv5”: without marks it is rather the evening than “tôi”, and of the same Saturday either way; beside a clock only
 * where it has surely been.
 */
export function asEveningBeen(text: string): string {
  return IS_DONE.test(text) || (UNMARKED.test(text) && !CLOCK.test(text)) ? withEvening(text) : text;
}

/** Read as of an evening in any case: where it may as well be the coming day, it is asked about. */
export function withEvening(text: string): string {
  return text.replace(EVENING_OF, "$1tối ");
}
