import { plain } from "../words/plain.ts";

const NAME = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,4}(?=[ ,])/u;
/** What goes on with what somebody did, without marks: another name, a day, a length, a doing. “An toàn giao thông” does not. */
const GOES_ON =
  /^(?:,|va|voi|cung|hom|nay|sang|trua|chieu|toi|da|co|\d+|(?:cung )?(?:di|du|don|ra quan|vot|trong|nhat|quet|lam|tham gia|tham du|sinh hoat|hop|tap|hat|mua|nhay|choi|chay|danh|phat|day|phu|nau|giup|hien|sua|son|va|dap|truc|ho tro|tuyen truyen|mac))(?![a-z])/;
/** The speaker is in it, too. */
const SPEAKER = /(?<!\p{L})(?:em|tôi|mình|tui|toi|minh)(?!\p{L})/iu;

/** The name with its capital with which a note begins that tells what somebody did: “Bích đi”, “Bích và Thi nhặt rác”. */
export function namedFirst(note: string): string | undefined {
  const text = note.normalize("NFC");
  const [name] = NAME.exec(text) ?? [];
  if (name === undefined || SPEAKER.test(text)) return undefined;
  return GOES_ON.test(plain(text.slice(name.length)).trim()) ? name : undefined;
}
