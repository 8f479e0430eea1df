import { saysAbsent } from "./absent-remark.ts";
import { plain } from "./words/plain.ts";

const NO = /^(?:|0|\p{Pd}+|khong|ko|chua|false|no)$/u;
const THERE = /^(?:co mat|(?:khong|ko) (?:vang|nghi))(?!\p{L})/u;
/** As a roll is kept: without a word, excused, not excused. In other columns `v` is a tick. */
const ROLL = /^(?:v|p|k|cp|kp)$/u;

/** Whether a mark in a list is one of no: none at all, `0`, `-`, `không`, `FALSE`. */
export function saysNo(mark: string): boolean {
  return NO.test(plain(mark));
}

/** Whether a mark in a column of who was absent says that somebody was. */
export function isMarkedAbsent(mark: string): boolean {
  return !saysNo(mark) && !THERE.test(plain(mark));
}

/** Whether a mark says in words that somebody was absent, or by the letters of a roll. */
export function isToldAbsent(mark: string, { ofRoll = false } = {}): boolean {
  return !saysNo(mark) && (saysAbsent(mark) || (ofRoll && ROLL.test(plain(mark))));
}
