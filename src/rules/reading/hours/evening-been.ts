const EVENING_OF = /^(\s*(?:dạ |da )?)toi (?=(?:t[2-8]|thu|cn|chu nhat)(?!\p{L}))/iu;
const IS_DONE = /(?<!\p{L})(?:rồi|roi|đã|da|vừa|vua|xong)(?!\p{L})/iu;

/** “toi t7 sinh hoat kv5 roi do”: typed without marks it is an evening that was, and not the coming Saturday. */
export function asEveningBeen(text: string): string {
  return IS_DONE.test(text) ? withEvening(text) : text;
}

/** Read as of an evening in any case: where it may as well be the coming day, it is asked about. */
export function withEvening(text: string): string {
  return text.replace(EVENING_OF, "$1tối ");
}
