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
  return figures(LED.exec(said) ?? FOLLOWED.exec(said));
}

/** “em có mặt”, “điểm danh giúp em”: said without the code, which is then asked for. */
export function saysPresent(text: string): boolean {
  return text.length <= 40 && PRESENT.test(plain(text));
}

function figures(found: RegExpExecArray | null): string | undefined {
  return found?.[1]?.replaceAll(/\D/gu, "");
}
