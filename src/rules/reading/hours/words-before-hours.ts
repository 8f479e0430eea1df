import { plain } from "../words/plain.ts";
import type { TypedLine } from "../words/typed-line.ts";
import { namesWork } from "./volunteer-work.ts";

const DONE_BEFORE =
  /^(?:(?:minh|em|toi|tui|to|da) )*(?:da|vua|moi)(?: (?:moi|lam|tham gia|thuc hien|dong gop|duoc|xong|hoan thanh|viec))*$|^(?:(?:minh|em|toi|tui|to) )?(?:lam|tham gia)(?: viec)? duoc$/;
const SUBJECT_AND_VERB =
  /^(?:(?:minh|em|toi|tui|to|da|vua|moi|lam|tham gia|viec|duoc|co|tinh nguyen|hoat dong|mat|het|ton)(?: |$))*$/;
/** In any order no more than that it was done, and is to be written down: “xong”, “em được”, “ad cộng em”. */
const ONLY_SAYS =
  /^(?:(?:minh|em|e|toi|tui|to|da|vua|moi|lam|tham gia|viec|duoc|dc|co|di|tinh nguyen|hoat dong|mat|het|ton|xong|roi|tong|cong|ghi|nhan|them|nhap|cham|bo sung|cap nhat|cho|giup|gium|dum|ad|admin|bot|nho|xin|gio|bao|cao|khai|la|thi)(?: |$))+$/;
/** “hôm qua bot ghi em 2 tiếng” tells what was kept. */
const OF_THE_BOT = /^(?:ad|admin|bot) /;
const ACTOR = /^(?:minh|em|toi|tui|to) /;
/** “làm được 2 tiếng … tại chùa”: where it was, instead of what. */
const DID = /^(?:(?:minh|em|toi|tui|to|da|vua|moi) )*(?:lam|tham gia)(?: viec)?(?: duoc| tinh nguyen)$/;
const WORKED = /^(?:(?:minh|em|toi|tui|to|da|vua|moi) )*lam$/;
/** “cho em ghi 45 phút”, “nhờ bot ghi”, “em quên báo”, “thêm” */
const LOGGING = "(?:ghi nhan|ghi|cong|cham|tinh|nhap|bo sung|cap nhat|bao cao|khai bao|bao|khai)";
const TO_LOG = new RegExp(
  `^(?:(?:xin )?(?:dang ky|khai|khai bao|bao|bao cao|ghi|ghi them|ghi nhan)(?: gio)?(?: tinh nguyen)?` +
    `|(?:(?:minh|em|toi|tui) )?cho (?:minh|em|toi|tui) (?:xin )?(?:duoc )?(?:ghi|bao|khai)` +
    `|(?:(?:nho|ad|admin|bot|oi|anh|chi|minh|em|toi|tui) )*(?:${LOGGING}(?: nhan| them| bu| lai)? (?:cho|giup|gium|dum|ho)|(?:nho|cho|xin|quen|moi)(?: (?:ad|admin|bot|minh|em|e|toi|tui))* ${LOGGING}|them)(?: (?:them|bu|lai|cho|giup|gium|dum|ho|minh|em|e|toi|tui|gio|tinh nguyen|vao|vo|voi|ad|bot))*)$`,
);
/** Of which day it was is not said by “em quên báo”. */
const FORGOTTEN = /(?:^| )quen /;
/** “đã dọn rác”; without its mark only in a line without any marks, because “dạ, dọn rác” is an answer. */
const DONE_WORK = /^(?:(?:minh|em|toi|tui|to) )?(?:da|vua|moi) /;
const MARKED_DONE = /(?<!\p{L})(?:đã|vừa|mới)(?!\p{L})/u;
/** “hôm qua mất 2 tiếng dọn rác” */
const TOOK = /(?:^| )(?:mat|het|ton)$/;

/** “được 2 giờ”, “trong vòng 2h”: how long it was, and not when. */
export const SAYS_HOW_LONG =
  /(?<!\p{L})(?:được|duoc|dc|đc|hết|het|mất|suốt|suot|trong vòng|trong vong|tổng cộng|tong cong|cả thảy)[ :]+$/u;

/** What the words between the day and the hours say: who, and that it was done. */
export interface WordsBefore {
  readonly text: string;
  readonly isWork: boolean;
  readonly saysDone: boolean;
  /** Nobody but the speaker is named, and nothing else was done. */
  readonly isOwn: boolean;
  /** The speaker is named as the one who worked. */
  readonly saysWhoDidWhat: boolean;
  readonly saysOnlyThatDone: boolean;
  readonly saysOnlyWorked: boolean;
  /** “mất 2 tiếng …”: of traffic as well as of work. */
  readonly saysThatItTook: boolean;
  /** It is asked to be written down. */
  readonly asksToLog: boolean;
}

export function wordsBefore(line: TypedLine, from: number, to: number, hasDay: boolean): WordsBefore {
  const said = line.source.slice(from, to);
  const text = plain(said)
    .replace(/^[)\]”"»+]+ ?/u, "")
    .replace(/ ?(?<![,:;.([-])[,:;.([-]+$/u, "");
  const isWork = namesWork(said);
  const hasDayBefore = line.source.slice(0, from).trim() !== "";
  const asksToLog = TO_LOG.test(text) && (hasDay || !FORGOTTEN.test(text));
  return {
    text,
    isWork,
    saysDone: DONE_BEFORE.test(text) || (isWork && isDone(line, text)),
    isOwn:
      SUBJECT_AND_VERB.test(text) ||
      (ONLY_SAYS.test(text) && !(hasDayBefore && OF_THE_BOT.test(text))) ||
      DONE_BEFORE.test(text) ||
      isWork ||
      asksToLog ||
      TOOK.test(text),
    saysWhoDidWhat: ACTOR.test(text) && isWork,
    saysOnlyThatDone: DID.test(text),
    saysOnlyWorked: WORKED.test(text),
    saysThatItTook: TOOK.test(text),
    asksToLog,
  };
}

function isDone(line: TypedLine, before: string): boolean {
  const isUnmarked = /^\p{ASCII}*$/u.test(line.lower);
  return DONE_WORK.test(before) && (isUnmarked || MARKED_DONE.test(line.lower));
}
