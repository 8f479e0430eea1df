/** “cảm ơn bác sĩ Hạnh đã hỗ trợ …”: what another did. */
const THANKS_FOR =
  /^(?:(?:dạ|da|em|e|mình|minh|tụi|xin|chân thành|chan thanh)[ ,]+)*(?:cảm ơn|cám ơn|cam on) (?!(?:ad|bot|admin)(?!\p{L}))[^,.;]{2,60}?(?<!\p{L})(?:đã|da) /u;
const NO_OTHER_CLAUSE = /^[^,.;]*[ .!]*$/u;

/** Whether a line begins with thanks to somebody for what they did. */
export function thanksFor(lower: string): boolean {
  return THANKS_FOR.test(lower);
}

/** Whether such thanks are all of it: “cảm ơn các em đã tập bài hát”. */
export function onlyThanksFor(lower: string): boolean {
  const thanks = THANKS_FOR.exec(lower)?.[0];
  return thanks !== undefined && NO_OTHER_CLAUSE.test(lower.slice(thanks.length));
}
