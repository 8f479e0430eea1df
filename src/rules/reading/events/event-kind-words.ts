import type { EventKind } from "../../events/event-kinds.ts";
import { namesWork } from "../hours/volunteer-work.ts";
import { plain } from "../words/plain.ts";

/** The first that fits says it. */
const WORDS: readonly (readonly [EventKind, RegExp])[] = [
  [
    "branch-meeting",
    /\b(?:sinh hoat (?:chi doan|cd|le|dinh ky|chu diem)|shcd|sh chi doan|hop chi doan|dai hoi chi doan)\b/u,
  ],
  [
    "conference",
    /\b(?:hoi nghi|hn|dai hoi|so ket|tong ket|hoi thao|toa dam|tap huan|mit tinh|hop mat|le (?:ky niem|phat dong|khai mac|be mac|ket nap|tuyen duong|chao co))\b/u,
  ],
  ["committee", /^(?:(?:cuoc|buoi) )?hop(?: \S+){0,2} (?:bch|btv|ban chap hanh|ban thuong vu)\b/u],
  ["convened", /^(?:(?:cuoc|buoi) )?(?:hop|giao ban|hoi y|lam viec)\b|\bgiao ban\b/u],
  ["arts", /\b(?:van nghe|ca hat|hat mua|mua tap the|hoi dien|tap (?:hat|mua))\b/u],
  [
    "sports",
    /\b(?:bong da|bong chuyen|cau long|giai chay|viet da|da cau|the thao|keo co|co vua|bong ban)\b/u,
  ],
  [
    "activity",
    /\b(?:ra quan|hoat dong|chuong trinh|chien dich|ngay hoi|hoi trai|hoi thi|chu nhat xanh|thu bay tinh nguyen|ngay thu bay|hien mau|ve nguon|giao luu|tuyen truyen|tham|tang qua)\b/u,
  ],
];

/** The kind that a title tells; nothing where it may be any. */
export function kindTold(title: string): EventKind | undefined {
  const said = plain(title);
  const found = WORDS.find(([, words]) => words.test(said))?.[0];
  return (
    found ?? (namesWork(title) ? "activity" : /\bsinh hoat\b/u.test(said) ? "branch-meeting" : undefined)
  );
}
