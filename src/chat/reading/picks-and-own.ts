import { wordsOf } from "../../rules/reading/words/typed-words.ts";
import { pickList } from "./list.ts";
import type { OpenQuestion, ReplyRead } from "./reply.ts";

/** Places, then a mark or a word that leads to one's own: `1 và 2, thêm: họp đúng giờ`. “2 tháng một lần …” is none. */
const BOTH =
  /^(?<places>\d{1,2}(?:(?:\s*(?:[,;&+]|và|va|với|voi)\s*|\s+)\d{1,2})*)(?:\s*[,;.])?\s+(?:và |va |với |voi )?(?<lead>(?:cộng |cong )?(?:thêm|them|ý riêng|y rieng|ý khác|y khac|ý của (?:em|mình|tôi|tui))(?:\s*(?:là|la))?(?:\s*[:,])?\s+)(?<own>\p{L}.*)$/isu;

/** `1, 4 với vận động bà con …`: a word joins them; a comma does only behind two places, as “1, …, 2, …” may number what is one's own. */
const JOINED =
  /^(?:(?:dạ|em|mình|tôi|tui|chọn|lấy|đăng ký|da|minh|toi|chon|lay|dang ky) )*(?:(?:ý|y|số|so|câu|cau|mục|muc) )?(?<places>\d{1,2}(?:(?:\s*(?:[,;&+]|và|va|với|voi)\s*|\s+)\d{1,2})*)(?:(?:\s*[,;+])?\s+(?:và|va|với|voi|cộng|cong)\s+|(?<=\d\D+\d{1,2})\s*[,;+]\s*)(?<own>\p{L}.*)$/isu;
/** Fewer words may name an option. */
const LEAST_JOINED = 4;

/** Options by their places, and beside them an idea of one's own, in one line; undefined where that is not sure. */
export function picksAndOwn({ options, own: mayOwn }: OpenQuestion, text: string): ReplyRead | undefined {
  const said = text.normalize("NFC").trim();
  const joined = JOINED.exec(said)?.groups;
  const isLong = joined?.own !== undefined && wordsOf(joined.own).length >= LEAST_JOINED;
  const { places = "", own = "" } = (mayOwn && (BOTH.exec(said)?.groups ?? (isLong && joined))) || {};
  const counted = options.filter((option) => !option.own);
  const picked = places === "" ? undefined : pickList(counted, (places.match(/\d+/gu) ?? []).join(", "));
  if (picked?.does !== "pick" || wordsOf(own).length < 2) return undefined;
  return { does: "own", text: own, options: picked.options };
}
