import { isAskedOnSunday } from "../count/asked.ts";
import type { LetterKind } from "./letter-kind.ts";

/** Sunday's question to those who registered hours for the week. */
export const registeredQuestion: LetterKind = {
  name: "Sunday's question",
  isAskedFor: true,
  is: (text) => text.includes("🌙 Tuần này đồng chí đăng ký"),
  wrong: (text, who, { day }) =>
    who.registeredFor.has(day) ? [] : [`${who.code} on ${day} has registered nothing, and hears: ${text}`],
  isDue: isAskedOnSunday,
};
