import { plain } from "../reading/words/plain.ts";

/** The parts of a model, as its form has them. */
export type ModelPart = "title" | "idea" | "content" | "measures" | "inherits" | "creates" | "develops";

/** What the headings are called in papers, folded; longer names first, where one begins like another. */
const HEADINGS: readonly (readonly [ModelPart, readonly string[]])[] = [
  ["title", ["ten mo hinh", "ten goi mo hinh", "ten goi", "ten"]],
  ["inherits", ["tinh ke thua", "su ke thua", "ke thua"]],
  ["creates", ["tinh sang tao", "su sang tao", "sang tao", "diem moi", "tinh moi", "net moi"]],
  [
    "develops",
    [
      "tinh phat trien",
      "huong phat trien",
      "dinh huong phat trien",
      "phat trien",
      "kha nang nhan rong",
      "nhan rong",
    ],
  ],
  [
    "measures",
    [
      "bien phap",
      "giai phap",
      "cac giai phap",
      "cac bien phap",
      "cach lam",
      "cach thuc",
      "phuong thuc",
      "to chuc thuc hien",
    ],
  ],
  [
    "idea",
    [
      "y tuong",
      "ly do",
      "su can thiet",
      "muc dich",
      "muc tieu",
      "dat van de",
      "co so xay dung",
      "hoan canh ra doi",
    ],
  ],
  ["content", ["noi dung", "cac noi dung", "mo ta mo hinh"]],
];

/** `1.`, `II/`, `a)`, `2.1.`, `-`, `+`, `•` before a heading. */
const NUMBERING = /^(?:[-+*•–]\s*|(?:[ivxlc]+|\d+(?:\.\d+)*|[a-zđ])\s*[.)/:-]\s*)+/iu;
/** Words of a heading that stands alone on its line. */
const MOST_WORDS = 9;
/** A shorter line before the first heading is of the letterhead. */
const LEAST_WORDS = 8;
/** Where the paper's own text ends. */
const END = /^(?:noi nhan|tm\. |t\/m )/u;
const NAMED = /m(?:ô|Ô) h(?:ì|Ì)nh\s*[:\s]\s*[“"«]([^”"»]{3,200})[”"»]/iu;

/** A model's text in its parts; what stood under no heading is in the content. */
export interface TakenApart {
  readonly parts: ReadonlyMap<ModelPart, string>;
  /** Something stood under no heading. */
  readonly hasRest: boolean;
}

/** Takes the paragraphs of a paper apart by its headings, however they are numbered, marked or written. */
export function takeApart(paragraphs: readonly string[]): TakenApart {
  const found = new Map<ModelPart, string[]>();
  const rest: string[] = [];
  let now: ModelPart | undefined;
  for (const given of paragraphs) {
    const line = given.normalize("NFC").trim();
    if (line === "") continue;
    if (END.test(plain(line))) break;
    const heading = headingIn(line);
    if (heading) {
      now = heading.part;
      found.set(now, [...(found.get(now) ?? []), ...(heading.rest ? [heading.rest] : [])]);
    } else if (now === "title" && (found.get("title") ?? []).length > 0) rest.push(line);
    else if (now) found.get(now)?.push(line);
    else if (line.split(/\s+/u).length >= LEAST_WORDS && !NAMED.test(line)) rest.push(line);
  }
  const title = (found.get("title") ?? [])[0] ?? NAMED.exec(paragraphs.slice(0, 15).join("\n"))?.[1];
  const content = [...(found.get("content") ?? []), ...rest];
  const parts = new Map<ModelPart, string>();
  for (const [part, lines] of found) parts.set(part, lines.join("\n"));
  parts.set("title", (title ?? "").replaceAll(/[“”"«»]/gu, "").trim());
  parts.set("content", content.join("\n"));
  for (const [part, text] of parts) if (text === "") parts.delete(part);
  return { parts, hasRest: rest.length > 0 };
}

function headingIn(line: string): { part: ModelPart; rest: string } | undefined {
  const bare = line.replace(NUMBERING, "");
  const colon = bare.search(/[:：]/u);
  const head = plain(colon < 0 ? bare : bare.slice(0, colon)).replace(/[.;,]+$/u, "");
  if (head.split(" ").length > MOST_WORDS || (colon < 0 && /[.;]$/u.test(bare))) return undefined;
  for (const [part, names] of HEADINGS)
    if (
      names.some(
        (name) => head === name || head.startsWith(`${name} `) || (colon >= 0 && isJoined(head, name)),
      )
    )
      return { part, rest: colon < 0 ? "" : bare.slice(colon + 1).trim() };
  return undefined;
}

/** `nội dung, biện pháp:` begins with a name and goes on behind a comma. */
function isJoined(head: string, name: string): boolean {
  return head.startsWith(`${name},`);
}
