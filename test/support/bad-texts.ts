import fc from "fast-check";
import { flows } from "../../flows/index.ts";

/** Commands that end a test person's part for good, or give it to another: they are sent by few. */
const ENDING = ["xoadulieu", "rutdongy", "start"];

const COMMANDS = [...flows.flatMap(({ commands }) => commands), "huy"].filter(
  (command) => !ENDING.includes(command),
);
/** Commands that begin a dialog which the texts after it fall into. */
const DIALOGS = ["/dangky", "/tukiemdiem", "/giotinhnguyen", "/lichsu", "/nhacnho", "/moi", "/dulieucuatoi"];

const HOSTILE = [
  "",
  "{ $x }",
  "{ $name } { -brand } { NUMBER($x) }",
  '{"$gt": ""}',
  "$where: 1",
  "a.b.$[].c",
  "__proto__",
  "/__proto__",
  "/constructor",
  "/toString 2",
  "hasOwnProperty",
  "<b>đậm</b><script>alert(1)</script>",
  "&lt;i&gt; &amp;",
  "*sao* _gạch_ `mã` [liên kết](tg://user?id=1)",
  "'; DROP TABLE cadres; --",
  "%s %d %n %00",
  "../../../../etc/passwd",
  "\u0000\u0001\u001b[31m",
  "\u200b",
  " \u00a0\u2003 ",
  "\ufeff/giotinhnguyen 2",
  "\u202e/giotinhnguyen 2\u202c",
  "مرحبا كيف حالك",
  "שלום 2 giờ",
  "👩‍👩‍👧‍👦".repeat(50),
  "ế̷̛͓̺̬̈́̎".repeat(200),
  "\ud800",
  "2\udc00 giờ",
  "/",
  "//",
  "/ giotinhnguyen 2",
  "/giotinhnguyen@CanBoDoanBot 2",
  "/giotinhnguyen@@@ 2",
  "/GIOTINHNGUYEN 2",
  "/giotinhnguyen\n2\n\nhôm qua",
  "=SUM(A1:A9)",
  "0",
  "-1",
  "1e999",
  "99999999999999999999",
  "½ giờ",
  "٢ giờ",
  "2 giờ 29/02/2026",
  "2 giờ 31/04",
  "2 giờ 00/00/0000",
  "2h 2026-13-45",
  "25:61",
  "null",
  "undefined",
  "NaN giờ",
  "true",
  "[object Object]",
];

const WORDS =
  "hôm qua nay kia mai thứ hai chủ nhật tuần trước tháng này giờ tiếng rưỡi phút từ đến lúc sáng chiều làm dọn rác tình nguyện không có xong rồi và của đoàn viên 2 1,5 30 90 24 25 29/2 31/12 08:00 7h30 17h-19h Q4 2026-W48 AK02 NK TD".split(
    " ",
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(" "));
const noise = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
  fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 60 }),
  sentence,
  sentence.map((text) => text.normalize("NFD")),
);
/** As long as a platform lets a text be. */
const long = fc
  .tuple(noise, fc.constantFrom(4096, 4000, 3000))
  .map(([piece, length]) => piece.repeat(length).slice(0, length));
const number = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map(String),
  fc.integer().map(String),
  fc.double().map(String),
  fc.tuple(fc.nat(40), fc.nat(20), fc.nat(3000)).map((parts) => parts.join("/")),
);
const command = fc.constantFrom(...COMMANDS).map((name) => `/${name}`);

/** Any text that a person may send, biased to what hurts: commands with nonsense, answers of dialogs, and all of Unicode. */
export const badText = fc.oneof(
  { weight: 5, arbitrary: noise },
  { weight: 1, arbitrary: long },
  { weight: 4, arbitrary: number },
  { weight: 3, arbitrary: sentence },
  { weight: 2, arbitrary: command },
  { weight: 4, arbitrary: fc.tuple(command, noise).map(([name, rest]) => `${name} ${rest}`) },
  { weight: 2, arbitrary: fc.constantFrom(...DIALOGS) },
  { weight: 1, arbitrary: fc.constant("/huy") },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...COMMANDS), noise).map((parts) => parts.join(" ")) },
);

/** The commands that change who one is, with nonsense behind them: for persons who may be lost on the way. */
export const endingText = fc.oneof(
  badText,
  fc.tuple(fc.constantFrom(...ENDING), noise).map(([name, rest]) => `/${name} ${rest}`),
  fc.constantFrom(...ENDING.map((name) => `/${name}`), "Có", "1", "2", "Đồng ý"),
);
