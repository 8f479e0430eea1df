import type { TypedLine } from "../words/typed-line.ts";
import { namesWork } from "./volunteer-work.ts";

/** To be trained is an activity, and no volunteer work; to train others is. */
const IS_TRAINED = /(?<!\p{L})(?:tập huấn|tap huan)(?!(?: \p{L}+){0,6} (?:cho|xong)(?!\p{L}))(?!\p{L})/u;
/** Whoever was at a conference or danced for so long has no volunteer's hours of it. */
const IS_ATTENDED =
  /(?<!\p{L})(?:dự|tham dự|tham du|du (?:le|hoi|toa|chuong|buoi|hop|dai|ngay)|(?:nghe|ngồi nghe|ngoi nghe) (?:tuyên truyền|nói chuyện|báo cáo|tuyen truyen|noi chuyen|bao cao)|(?:đi|di) (?:lớp|lop|học|hoc(?! (?:sinh|tro)))|về nguồn|ve nguon|tham quan|hội nghị|hoi nghi|hội thảo|hoi thao|talkshow|nhảy|nhay|múa|mua (?:quat|sap|lan|non|bai|rom)|hát|hat (?:bai|cho|mung))(?!\p{L})/u;
/** By itself it names no work that was done there. */
const ATTENDS = /tham (?:dự|du)/giu;

/** Whether a line tells only that its speaker was somewhere, was trained or danced: however long it was, nobody worked. */
export function isOnlyAttended({ lower, source }: TypedLine): boolean {
  return IS_TRAINED.test(lower) || (IS_ATTENDED.test(lower) && !namesWork(source.replaceAll(ATTENDS, "")));
}
