const DOES =
  "(?:di|ve|hoc|tap|hat|nhay|choi|danh|da (?:banh|bong)|don|phat|ra quan|trong cay|hop|sinh hoat|du|tham gia|lam|boi|chay|mac|xong)";
/** At the beginning “moi du hoi nghi” is rather an invitation; behind the speaker it is none. */
const JUST = new RegExp(
  `^(\\s*(?:da )?)(?:((?:em|e|minh|tui|toi) )moi (?=${DOES}(?!\\p{L}))|moi (?=(?!du |tham gia |hop |sinh hoat )${DOES}(?!\\p{L})))`,
  "iu",
);
const UNMARKED = /^\p{ASCII}*$/u;
/** “moi di don rac nha ca nha”: “mời”, then. */
const CALLS = /(?<!\p{L})(?:nha|nhe|nghen|nhen|hen|cac|moi nguoi|ca nha)(?!\p{L})/iu;

/** “moi di ra quan don rac ve”: typed without marks it is “mới”, just now. */
export function asJustDone(text: string): string {
  return UNMARKED.test(text) && !CALLS.test(text)
    ? text.replace(JUST, (_, lead: string, speaker = "") => `${lead}${speaker}mới `)
    : text;
}
