import { withoutCourtesy } from "../../rules/reading/talk/courtesy.ts";
import type { Wish } from "../../rules/reading/talk/wish-phrases.ts";
import { wishBefore, wishIn } from "../../rules/reading/talk/wishes.ts";
import { plain } from "../../rules/reading/words/plain.ts";
import { wordsOf } from "../../rules/reading/words/typed-words.ts";
import type { ReplyContext, ReplyRead } from "./reply.ts";

/** The wish that a whole line is, as a reading. */
export function wished(text: string): ReplyRead | undefined {
  const part = partGoneBackTo(text);
  if (part !== undefined) return { does: "back", rest: "", part };
  const wish = wishIn(text);
  return wish && asReading(wish);
}

const TO_PART =
  /^(?:(?:muon|cho) )?(?:quay|tro|lui|ve|sua|xem)(?: (?:lai|ve|toi|den))* (?:cau|phan|muc|buoc) (?:so |thu )?(dau(?: tien)?|nhat|\d{1,2})$/u;

/** `quay lại phần 2`, `sửa lại câu đầu`: which part is to be asked again. */
function partGoneBackTo(text: string): number | undefined {
  for (const line of withoutCourtesy(text)) {
    const [, part] = TO_PART.exec(plain(line)) ?? [];
    if (part !== undefined) return /^\d/.test(part) ? Number(part) : 1;
  }
  return undefined;
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

const BETWEEN = /[,;:.!–-]\s/u;
/** Words that say that something was wrong, and not that something is to be mended. */
const WAS_WRONG = /(?<!\p{L})(?:nhầm|lộn|sai|nham|lon)(?!\p{L})/iu;
const BEFORE_RIGHT =
  /^(?:(?:câu|ý|cái) (?:trước|vừa rồi|đó|này) )?(?:(?:thì |mới )?(?:phải là|đúng là|đúng ra là|ý (?:em|mình|tôi) là|sửa (?:lại )?thành|chọn lại|phải|thành|là)(?: là)? )/iu;
/** A longer line that begins with a wish may be content: “Sửa, chữa nhà cho hộ nghèo …”. */
const SHORT = 6;
const AFTER_RIGHT = /\s+(?:mới đúng|mới phải|chứ)(?=$|\s|[.!])/iu;

/**
 * `à nhầm, 3`: a wish to go back, with what was said along with it; a mark between them, or words such as `phải là`, show
 * that they are two.
 */
export function correction(text: string): ReplyRead | undefined {
  const begun = wishBefore(text);
  if (begun?.wish !== "back") return undefined;
  const said = text.normalize("NFC").trim().slice(0, -begun.rest.length);
  const isTwo = BETWEEN.test(said) || BEFORE_RIGHT.test(begun.rest) || /^\d{1,2}$/.test(begun.rest);
  if (!isTwo) return undefined;
  if (!(WAS_WRONG.test(said) || said.includes(":")))
    return wordsOf(text).length <= SHORT ? { does: "back", rest: "" } : undefined;
  return { does: "back", rest: begun.rest.replace(BEFORE_RIGHT, "").replace(AFTER_RIGHT, "").trim() };
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
