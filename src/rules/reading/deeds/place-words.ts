import { entryOf } from "../words/entry-of.ts";
import { withoutMarks } from "../words/plain.ts";
import { wordsOf } from "../words/typed-words.ts";

/** Short forms of what units are called, without marks; `kv3` and `cd5` are taken apart first. */
const MEANT: Readonly<Record<string, string>> = {
  cd: "chi doan",
  chidoan: "chi doan",
  cdoan: "chi doan",
  xd: "xa doan",
  pd: "phuong doan",
  kv: "khu vuc",
  khuvuc: "khu vuc",
  kp: "khu pho",
  p: "phuong",
  truong: "truong",
  ubnd: "uy ban nhan dan",
  ub: "uy ban",
  ca: "cong an",
  tyt: "tram y te",
  th: "tieu hoc",
  mn: "mam non",
};
const NUMBERS: Readonly<Record<string, string>> = {
  mot: "1",
  hai: "2",
  ba: "3",
  bon: "4",
  tu: "4",
  nam: "5",
  sau: "6",
  bay: "7",
  tam: "8",
  chin: "9",
  muoi: "10",
};
/** What only says that it is a unit of the Union. */
const OF_THE_UNION: ReadonlySet<string> = new Set(["chi", "doan", "co", "so", "tncs", "ho", "minh"]);

/** Kinds of area, which come before a number. */
export const AREA =
  "(?:khu vực|khuvuc|kv|khu phố|kp|khu(?= ?\\d)|ấp|khóm|tổ(?! chức)|liên cơ|trường|phường|xã|thị trấn|công an|quân sự|trạm y tế|bệnh viện|cơ quan|khối)";

/** The words of a place without marks, short forms spelt out, numbers as digits: `kv03` → khu vuc 3. */
export function placeWords(text: string): string[] {
  const words = wordsOf(text).flatMap((word) => meantBy(withoutMarks(word)));
  // “khu 4”: which kind of area it is, its number tells where no other has it.
  return words.filter((word, at) => word !== "khu" || !/^\d/u.test(words[at + 1] ?? ""));
}

function meantBy(word: string): string[] {
  const [, letters = "", number = ""] = /^(\p{L}*?)(\d+\p{L}?)$/u.exec(word) ?? [];
  const parts = number === "" ? [word] : [letters, number.replace(/^0+(?=\d)/, "")];
  return parts.filter(Boolean).flatMap((part) => (entryOf(MEANT, part) ?? part).split(" "));
}

/** Without the words that every unit has, so that “Đoàn xã An Khánh” and “Xã đoàn An Khánh” are one. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !OF_THE_UNION.has(word));
  return telling.map((word, at) => (at === telling.length - 1 ? (entryOf(NUMBERS, word) ?? word) : word));
}
