import { plain } from "../words/plain.ts";

/**
 * Words that say the same kind of thing, whatever they are: what is told is known by how a line is made (“em … hôm qua … 2 tiếng”)
 * more than by the work in it. In this order, upon text without marks; each becomes one capital word.
 */
const NUMBER = "(?:\\d+(?:[.,]\\d+)?|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|nua)";
const HOUR = "\\d{1,2} ?(?:h|g|gio|:)\\d{0,2}";
const CLASSES: readonly (readonly [name: string, words: string])[] = [
  ["DATE", "\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?"],
  ["CLOCK", `(?:tu )?${HOUR} ?(?:sang|chieu|toi|trua)? ?(?:-|–|den|toi|~) ?\\d{1,2} ?(?:h|g|gio|:)?\\d{0,2}`],
  [
    "LENGTH",
    `${NUMBER} ?(?:tieng dong ho|tieng|gio|g|h|t|tg)(?: ?(?:ruoi|\\d+ ?(?:p|phut|'|ph)?|${NUMBER} phut))?|tieng ruoi|${NUMBER} ?(?:p|phut|ph)`,
  ],
  [
    "AHEAD",
    "(?:ngay |sang |trua |chieu |toi )?mai|ngay mot|tuan sau|thang sau|tuan toi|(?:chu nhat|cn|thu \\d|t\\d|sap) toi",
  ],
  [
    "PAST",
    "(?:hom|bua|toi|chieu|sang|trua) qua|hqua|(?:hom|bua) kia|(?:hom|bua) truoc|hom bua|bua hom|hoi (?:sang|trua|chieu|toi)",
  ],
  ["TODAY", "(?:sang|trua|chieu|toi|hom|bua) nay|nay"],
  [
    "WEEKDAY",
    "(?:thu (?:hai|ba|tu|nam|sau|bay|\\d)|t[2-8]|cn|chu nhat)(?: (?:tuan (?:truoc|roi|qua|nay)|vua (?:roi|qua)|roi|nay))?",
  ],
  ["ME", "em|e|mk|mik|minh|tui|toi|t|tao"],
  ["UNIT", "(?:cd|chi doan|kv|khu vuc|ap|khom|doan phuong|doan xa|phuong|xa) ?\\d*"],
  ["YOU", "anh|chi|a|c|ac|co|chu|bac|ban|dong chi|dc|may dua|may ban|mn|moi nguoi"],
  ["POLITE", "nha|nhe|nhen|nghen|a|ah|nghe|ne|ha|hen|luon|do|day|di"],
];
const FINDERS = CLASSES.map(([name, words]) => ({
  name: ` ${name} `,
  words: new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, "gu"),
}));

/** Classes whose being there, alone or beside each other, says much. */
export const TELLING: readonly string[] = [
  ...["ME", "PAST", "TODAY", "WEEKDAY", "DATE", "LENGTH", "CLOCK", "AHEAD", "UNIT", "YOU", "?"],
];

/** A line's words without marks, those of a class as its name, numbers as `#`. Linear in the line. */
export function classedWords(text: string): string[] {
  const classed = FINDERS.reduce((line, { name, words }) => line.replace(words, name), plain(text));
  return wordsOf(classed);
}

/** Its words without marks as they stand, numbers as `#`. */
export function plainWords(text: string): string[] {
  return wordsOf(plain(text));
}

function wordsOf(text: string): string[] {
  return text
    .replace(/\d+/gu, "#")
    .split(/[^\p{L}#?]+|(?=\?)/u)
    .filter(Boolean);
}
