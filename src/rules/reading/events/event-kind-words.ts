import { namesWork } from "../hours/volunteer-work.ts";
import { plain } from "../words/plain.ts";

/** The kinds of event that a title can tell. */
export type SaidKind = "meeting" | "branch-meeting" | "conference" | "activity";

const WORDS: readonly (readonly [SaidKind, RegExp])[] = [
  ["branch-meeting", /\b(?:sinh hoat (?:chi doan|cd|le|dinh ky|chu diem)|shcd|sh chi doan|hop chi doan)\b/u],
  [
    "conference",
    /\b(?:hoi nghi|hn|dai hoi|so ket|tong ket|hoi thao|toa dam|tap huan|mit tinh|hop mat|le (?:ky niem|phat dong|khai mac|be mac|ket nap|tuyen duong|chao co))\b/u,
  ],
  ["meeting", /^(?:(?:cuoc|buoi) )?(?:hop|giao ban|hoi y|lam viec)\b|\bgiao ban\b/u],
  [
    "activity",
    /\b(?:ra quan|hoat dong|chuong trinh|chien dich|ngay hoi|hoi trai|hoi thi|giai (?:bong|chay|the thao)|chu nhat xanh|thu bay tinh nguyen|ngay thu bay|hien mau|ve nguon|giao luu|tuyen truyen|tham|tang qua)\b/u,
  ],
];

/** The kind that a title tells; nothing where it may be any. */
export function kindTold(title: string): SaidKind | undefined {
  const said = plain(title);
  const found = WORDS.find(([, words]) => words.test(said))?.[0];
  return (
    found ?? (namesWork(title) ? "activity" : /\bsinh hoat\b/u.test(said) ? "branch-meeting" : undefined)
  );
}
