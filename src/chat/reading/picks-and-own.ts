import { wordsOf } from "../../rules/reading/words/typed-words.ts";
import { pickList } from "./list.ts";
import type { OpenQuestion, ReplyRead } from "./reply.ts";

/** Places, then a mark or a word that leads to one's own: `1 và 2, thêm: họp đúng giờ`. “2 tháng một lần …” is none. */
const BOTH =
  /^(?<places>\d{1,2}(?:(?:\s*(?:[,;&+]|và|va|với|voi)\s*|\s+)\d{1,2})*)(?:\s*[,;.])?\s+(?:và |va |với |voi )?(?<lead>(?:cộng |cong )?(?:thêm|them|ý riêng|y rieng|ý khác|y khac|ý của (?:em|mình|tôi|tui))(?:\s*(?:là|la))?(?:\s*[:,])?\s+)(?<own>\p{L}.*)$/isu;

/** Options by their places, and beside them an idea of one's own, in one line; undefined where that is not sure. */
export function picksAndOwn({ options, own: mayOwn }: OpenQuestion, text: string): ReplyRead | undefined {
  const { places = "", own = "" } = (mayOwn && BOTH.exec(text.normalize("NFC").trim())?.groups) || {};
  const counted = options.filter((option) => !option.own);
  const picked = places === "" ? undefined : pickList(counted, (places.match(/\d+/gu) ?? []).join(", "));
  if (picked?.does !== "pick" || wordsOf(own).length < 2) return undefined;
  return { does: "own", text: own, options: picked.options };
}
