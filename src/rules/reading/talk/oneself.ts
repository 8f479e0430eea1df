import { plain } from "../words/plain.ts";
import { withoutCourtesy } from "./courtesy.ts";

const ONESELF =
  /^(?:(?:da|de|thi|la|chinh) )*(?:toi|em|e|minh|tui|anh|chi)(?: (?:tu|day|luon|lam|chu tri|chu toa|ghi|bien ban|nha|nhe|a|ne|di))*[ .!]*$/u;

/** Whether an answer to “who?” names whoever answers: “em làm chủ trì”, “để tôi”. */
export const isOneself = (text: string): boolean =>
  withoutCourtesy(text).some((line) => ONESELF.test(plain(line).trim()));
