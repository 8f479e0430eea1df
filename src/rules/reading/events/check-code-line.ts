import { isDayOrAmount } from "../../events/check-code.ts";
import { plain } from "../words/plain.ts";

/** Six figures as people type what stands on a screen: `042917`, `042 917`, `04.29.17`. */
const FIGURES = "\\d(?:[ .\\-]?\\d){5}";
const BARE = new RegExp(`^(${FIGURES})$`, "u");
const LEADS = [
  "(?:ma|code)(?: diem danh| so| cua em| cua minh| la)*",
  "diem danh(?: ma| bang ma| voi ma| em| minh| giup em)*",
  "(?:(?:da|em|minh|toi|tui|da den|da co mat|toi noi|co mat|den roi|da toi) )*(?:co mat|den roi|da den|da toi)(?: roi)?(?:,? ma(?: la)?)?",
].join("|");
const LED = new RegExp(`^(?:da,? )?(?:${LEADS})\\s*[:,.\\-]?\\s*(${FIGURES})(?: (?:a|nhe|nha|ah))?$`, "u");
const FOLLOWED = new RegExp(
  `^(${FIGURES})[ ,.]+(?:em |minh )?(?:diem danh|co mat|da den)(?: (?:a|nhe|nha))?$`,
  "u",
);

/** Among words only as it is shown: `04.29.17` is rather a date there, and `042.917` an amount. */
const AMONG_WORDS = /(?<![\d.,:/-])\d{3} ?\d{3}(?![\d:/%]|[.,-]\d)/u;
const MOST_WORDS = 8;
/** With its marks or without any: “mà” is no “mã”. */
const ABOUT_CHECK_IN = /(?:^| )(?:điểm danh|diem danh|mã|ma|có mặt|co mat)(?= |$)/iu;
/** Words with which six figures are a date, an amount, a phone number or the number of a paper, or the line asks or denies. */
const OTHER_FIGURES = new Set(
  (
    "ngày ngay tháng thang đồng dong đ k nghìn nghin ngàn ngan triệu trieu vnd vnđ tiền tien quỹ tiếng tieng giờ gio " +
    "phút phut km h sđt sdt đt dt điện thoại thoai zalo gọi goi stk khoản sơ thuế thue otp cccd cmnd " +
    "thẻ viên mời không khong ko chưa chua sao gì gi nào nao sai hết"
  ).split(" "),
);
const COURTESY = new Set(
  "dạ da vâng vang thưa thua em mình minh anh chị chi là la đây day của cua ạ nhé nhe nha ah a e".split(" "),
);

/** “em tới rồi ạ”; “tối rồi” is the time of the day. */
const ARRIVED =
  /^(?:dạ,? |da,? )?(?:em|mình|minh|tôi|tui) (?:đã |da |vừa )?(?:tới|toi|đến|den)(?: nơi| noi| họp| hop)?(?: rồi| roi)(?: (?:ạ|a|nhé|nhe|nha))?[.!]*$/u;
const PRESENT =
  /^(?:da,? )?(?:(?:em|minh|toi|tui) )?(?:(?:da )?co mat(?: roi| tai hop| o day)?|(?:xin |muon )?diem danh(?: giup em| em)?)(?: (?:a|nhe|nha))?[.!]*$/u;

/** A check-in code with nothing around it. @returns six figures */
export function bareCheckCode(text: string): string | undefined {
  return figures(BARE.exec(text.trim()));
}

/** A check-in code with words that say so: `mã 123456`, `em có mặt 123456`. @returns six figures */
export function saidCheckCode(text: string): string | undefined {
  // Anything longer is no code, and most of what people write is.
  if (text.length > 60 || !/\d/u.test(text)) return undefined;
  const said = plain(text);
  const strict = figures(LED.exec(said) ?? FOLLOWED.exec(said));
  if (strict) return strict;
  const { code, words } = amongWords(text) ?? {};
  const isSaid = words?.every(isCourtesy) || ABOUT_CHECK_IN.test(words?.join(" ") ?? "");
  return isSaid ? code : undefined;
}

/** A check-in code beside whose it is: `Bích An Khánh 960312`. A date or a round amount is left alone. @returns six figures */
export function signedCheckCode(text: string): string | undefined {
  const { code = "", words = [] } = amongWords(text) ?? {};
  if (isDayOrAmount(code)) return undefined;
  const isSigned = words.every((word) => isCourtesy(word) || /^\p{Lu}/u.test(word));
  return isSigned && code !== "" ? code : undefined;
}

/** “em có mặt”, “điểm danh giúp em”: said without the code, which is then asked for. */
export function saysPresent(text: string): boolean {
  return (
    text.length <= 40 &&
    (PRESENT.test(plain(text)) || ARRIVED.test(text.normalize("NFC").trim().toLowerCase()))
  );
}

/** Six figures in a short line without other figures, and the words around them as typed. */
function amongWords(text: string): { code: string; words: string[] } | undefined {
  const line = text.normalize("NFC").trim();
  const [found] = AMONG_WORDS.exec(line) ?? [];
  if (!found || line.length > 60 || /^\/|\?/u.test(line)) return undefined;
  const around = line.replace(found, " ");
  const words = around.match(/[\p{L}\p{M}]+/gu) ?? [];
  const isOther = words.some((word) => OTHER_FIGURES.has(word.toLowerCase()));
  if (/\d/u.test(around) || isOther || words.length > MOST_WORDS) return undefined;
  return { code: found.replace(" ", ""), words };
}

function isCourtesy(word: string): boolean {
  return COURTESY.has(word.toLowerCase());
}

function figures(found: RegExpExecArray | null): string | undefined {
  return found?.[1]?.replaceAll(/\D/gu, "");
}
