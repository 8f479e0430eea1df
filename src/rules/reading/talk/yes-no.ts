import { Phrases } from "../words/phrases.ts";
import { spelled } from "../words/short-forms.ts";
import { fits, wordsOf } from "../words/typed-words.ts";
import { withoutCourtesy } from "./courtesy.ts";

const SAID = new Phrases<"yes" | "no">()
  .add("yes", [
    "có (chứ|luôn|rồi|đó|mà)",
    "(dạ|vâng|ừ|ok) [có|đúng|phải|được|rồi|ừ|vâng|dạ|ok]",
    "[ừ|dạ|vâng|ok|được|yes|đúng|phải|chuẩn|chính xác|đồng ý|nhất trí|tán thành|rồi|xác nhận] (rồi|luôn|vậy|thế|đó)",
    "đã [làm|xong|có|thực hiện] (rồi)",
    "[làm|xong|có] rồi",
    "(đúng|phải) là (vậy|thế)",
    "[ok em|nhất trí luôn]",
    "y",
  ])
  .add("no", [
    "không (phải|đâu|có|nha|đúng|được|đồng ý|muốn|cần|hề|bao giờ|ok) (đâu|vậy|rồi)",
    "chưa (có|được|làm|xong|đâu|phải|bao giờ|rồi)",
    "(thôi) không (cần)",
    "[no|not|sai|sai rồi|thôi|không đồng ý|đừng|khỏi|thôi khỏi|khỏi cần]",
    "n",
  ]);

/** Without their marks they are other words: “ủa”, “đúng nha”. */
const MARKED_YES = /^(?:ừa|ùa|ờm)$/iu;
const MARKED_NO = /^đừng(?: (?:nha|nhé|mà))?$/iu;

/** Whether a line is just a yes or a no, with courtesy around it. `rồi` says yes, `chưa` no. */
export function yesOrNo(text: string): "yes" | "no" | undefined {
  for (const line of withoutCourtesy(text)) {
    if (MARKED_YES.test(line)) return "yes";
    if (MARKED_NO.test(line)) return "no";
    const said = SAID.find(spelled(wordsOf(line)));
    if (said) return said;
  }
  return undefined;
}

/** “Có, ghi giúp mình”: whether a label is a yes or a no by its own beginning; “Có lúc chưa” is neither. */
export function labelSays(label: string): "yes" | "no" | undefined {
  const [first = ""] = label.normalize("NFC").split(/[,.;:(–—-]/u);
  const said = SAID.find(wordsOf(first));
  return first.toLowerCase().includes("xác nhận") ? undefined : said;
}

const ACCEPTS = /^(?:nhận(?: lời)?|đồng ý|chấp nhận|đúng|có)(?=[ ,.]|$)(?! lúc)/iu;
const DECLINES = /^(?:từ chối|không)(?=[ ,.]|$)/iu;

/** Whether a button accepts or declines what is offered: “Nhận lời”, “Không ghi”. */
export function offerSays(label: string): "yes" | "no" | undefined {
  const words = label.normalize("NFC").replace(/^[^\p{L}]+/u, "");
  if (DECLINES.test(words)) return "no";
  return ACCEPTS.test(words) ? "yes" : undefined;
}

const NEGATIONS = [
  "không",
  "chưa",
  "chẳng",
  "chả",
  "đừng",
  "khỏi",
  "chớ",
  "hổng",
  "hông",
  "trừ",
  "bỏ",
  "sai",
];

/** Whether a word says no to what follows it: `không`, `ko`, `chưa`, `đừng`. */
export function isNegation(word: string): boolean {
  return spelled([word]).some((one) => NEGATIONS.some((negation) => fits(one, negation)));
}
