/** Behind the speaker, a day or “có”: “mấy bạn áo xanh” and “tặng bạn áo xanh” have other words before it. */
const WORN =
  /(?<=(?<!\p{L})(?:nay|qua|kia|em|e|minh|toi|tui|co|da|cung|deu|lai|hai|tu|sau|cn|t[2-7]|thu \d|\d{1,2}\/\d{1,2}) )ban(?= ao (?:xanh|doan|thanh nien|tinh nguyen|tn)(?!\p{L}))/giu;
/** Who sells says for how much, or to whom. */
const SOLD =
  /\d ?(?:k|ngan|nghin|dong)(?!\p{L})|(?<!\p{L})(?:gia|cho|size|sz|mua|ship|ai|order|cai|lo|het hang)(?!\p{L})/iu;
const UNMARKED = /^\p{ASCII}*$/u;

/** “hom nay ban ao xanh di lam”, with the word that has no other meaning: without marks “bận” may be “bán” or “bạn”. */
export function withWornUnmarked(text: string): string {
  return UNMARKED.test(text) && !SOLD.test(text) ? text.replaceAll(WORN, "mac") : text;
}
