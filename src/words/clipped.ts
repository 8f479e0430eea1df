/** A text cut to that many characters, with an ellipsis; for buttons. */
export function clipped(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** So much is shown back of what a person typed. */
const LONGEST_SHOWN = 60;
/** What turns or hides what stands beside it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is about these
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** Words of a person as they are shown back: 60 characters at most, without marks that nobody sees. */
export function asTyped(text: string): string {
  return clipped(text.replace(UNSEEN, " ").trim(), LONGEST_SHOWN);
}
