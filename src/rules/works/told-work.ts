import { plain } from "../reading/words/plain.ts";

const OPENING = "(?:da |vang |chao )?(?:bot |ad |admin )?(?:oi )?";
const SELF = "(?:(?:em|toi|minh|tui|mik) )?";
const WISHES = "(?:(?:co|dang co|moi co|vua co|muon|can|xin|cho em|cho toi|cho minh) )*";
const DOES = "(?:(?:nop|viet|gui|xem|khai|bao) )?";
const ONE = "(?:mot |1 |cai |vai |may )?";
const WHICH = "(?: kinh nghiem| moi| nay| cua (?:em|toi|minh|tui))*";
const THEN = "(?: (?:muon|can|de) (?:nop|gui|viet|bao))?";
const CLOSING = "(?: (?:a|nha|nhe|nghe|voi|duoc khong|di|ad|bot))*";

/** “em có sáng kiến muốn nộp”, “viết sáng kiến nha”: the whole line, so that a deed in which one is named stays a deed. */
const TOLD = new RegExp(`^${OPENING}${SELF}${WISHES}${DOES}${ONE}sang kien${WHICH}${THEN}${CLOSING}$`, "u");

/** Whether somebody says that they have an initiative, or wish to write one or see theirs. */
export function isWorkTold(text: string): boolean {
  const said = plain(text)
    .replaceAll(/[.,!?]+/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return TOLD.test(said);
}
