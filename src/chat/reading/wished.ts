import { withoutCourtesy } from "../../rules/reading/talk/courtesy.ts";
import { type Wish, wishBefore, wishIn } from "../../rules/reading/talk/wishes.ts";
import type { ReplyContext, ReplyRead } from "./reply.ts";

/** The wish that a whole line is, as a reading. */
export function wished(text: string): ReplyRead | undefined {
  const wish = wishIn(text);
  return wish && asReading(wish);
}

function asReading(wish: Wish): ReplyRead {
  switch (wish) {
    case "leave":
    case "later":
      return { does: "leave", later: wish === "later" };
    case "back":
      return { does: "back", rest: "" };
    default:
      return { does: wish };
  }
}

/** `à nhầm, 3`: a wish to go back, with what was said along with it; the mark between them shows that they are two. */
export function correction(text: string): ReplyRead | undefined {
  const begun = wishBefore(text);
  if (begun?.wish !== "back" || !/[,;:.!–-]\s/u.test(text)) return undefined;
  return { does: "back", rest: begun.rest };
}

const ADDED =
  /^(?:à|a|ờ|ủa|quên)?[,. ]*(?:cho (?:em|mình|tôi) )?(?:thêm|bổ sung|them|bo sung)(?: (?:nữa|vào|nua|vao))?(?: là| la)?[:, ]+(?=\S)/iu;
const BEGINS_SO = /^(?:à|a|ờ|ủa|quên)[,. ]/iu;

/** `à thêm dọn kênh`, `bổ sung: …`: something for an answer that was given. */
export function addition(text: string): ReplyRead | undefined {
  const found = ADDED.exec(text);
  if (!found || (!BEGINS_SO.test(text) && !found[0].includes(":"))) return undefined;
  return { does: "addition", text: text.slice(found[0].length).trim() };
}

/** A command by its words, with or without courtesy around them. */
export function commanded(text: string, context: ReplyContext): ReplyRead | undefined {
  for (const line of withoutCourtesy(text)) {
    const command = context.command(line);
    if (command) return { does: "command", ...command };
  }
  return undefined;
}
