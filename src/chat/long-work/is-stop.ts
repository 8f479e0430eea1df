import { wishIn } from "../../rules/reading/talk/wishes.ts";
import { plain } from "../../rules/reading/words/plain.ts";
import type { Incoming } from "../message/incoming.ts";

/** Whether a message that comes while something is being done asks to stop it: `/huy`, `thôi`, `dừng lại`. */
export function isStop({ content, edited }: Incoming): boolean {
  if (content.kind !== "text" || edited) return false;
  const said = plain(content.text);
  return said === "huy" || said === "dung" || said === "dung lai" || wishIn(content.text) === "leave";
}
