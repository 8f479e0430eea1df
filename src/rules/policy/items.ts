import { DUTIES, DUTY_IDS, type DutyId } from "../duties/duties.ts";
import { APPROVAL_ITEMS } from "./approval-items.ts";
import { CORRECTION_ITEMS } from "./correction-items.ts";
import { DEADLINE_ITEMS } from "./deadline-items.ts";
import type { PolicyName } from "./leaves.ts";
import { REMINDER_ITEMS, ZALO_ITEMS } from "./reminder-items.ts";
import { mostOf } from "./sense.ts";

/** The groups in which heads look through a policy, in the order in which they are shown. */
export const POLICY_GROUPS = [
  "asked",
  "reminders",
  "corrections",
  "approval",
  "events",
  "reviews",
  "names",
  "office",
  "holidays",
  "deadlines",
  "levels",
  "zalo",
] as const;
export type PolicyGroup = (typeof POLICY_GROUPS)[number];

/** How a value is read. */
export type ValueKind =
  | "asked"
  | "days"
  | "minutes"
  | "time"
  | "day-of-year"
  | "yes-no"
  | "approval"
  | "weekdays"
  | "spans"
  | "holidays"
  | "level"
  | "levels";

/** Something that heads can decide in the chat. */
export interface PolicyItem {
  readonly name: PolicyName;
  readonly group: PolicyGroup;
  readonly kind: ValueKind;
  /** Of a requirement. */
  readonly duty?: DutyId;
  /** How people name it, without marks and in small letters; buttons use the first. */
  readonly said: readonly string[];
}

const asked: PolicyItem[] = DUTY_IDS.filter((duty) => mostOf(duty) > 1).map((duty) => ({
  name: `requirements.${duty}`,
  group: "asked",
  kind: "asked",
  duty,
  said: [DUTIES[duty].word, ...DUTIES[duty].names.flatMap((name) => [name, `so ${name}`])].flatMap(alsoShort),
}));

/** In the order in which they are shown. */
export const POLICY_ITEMS: readonly PolicyItem[] = [
  ...asked,
  ...REMINDER_ITEMS,
  {
    name: "modelsOfBranches",
    group: "asked",
    kind: "yes-no",
    said: ["mo hinh chi doan", "mo hinh cua chi doan", "chi doan truc thuoc cung xay dung mo hinh"],
  },
  ...CORRECTION_ITEMS,
  ...APPROVAL_ITEMS,
  {
    name: "graceMinutes",
    group: "events",
    kind: "minutes",
    said: [
      "phut den tre",
      "so phut den tre",
      "den tre",
      "tre",

      "phut an han",
      "so phut den tre van tinh la dung gio",
    ],
  },
  {
    name: "ratesEachQuarter",
    group: "reviews",
    kind: "yes-no",
    said: ["xep loai moi quy", "xep loai hang quy", "don vi xep loai can bo moi quy"],
  },
  {
    name: "votesInReview",
    group: "reviews",
    kind: "yes-no",
    said: ["bo phieu xep loai", "bo phieu", "bieu quyet xep loai", "hop kiem diem co bo phieu xep loai"],
  },
  {
    name: "namesInGroup",
    group: "names",
    kind: "yes-no",
    said: [
      "ten trong nhom",
      "neu ten trong nhom",
      "hien ten trong nhom",
      "ten nguoi thieu",
      "ten nguoi con thieu",
      "nhom chat duoc thay ten nguoi con thieu",
    ],
  },
  { name: "officeHours.spans", group: "office", kind: "spans", said: ["gio hanh chinh", "gio lam viec"] },
  {
    name: "officeHours.weekdays",
    group: "office",
    kind: "weekdays",
    said: ["ngay lam viec", "ngay lam viec trong tuan", "cac ngay lam viec", "cac ngay lam viec trong tuan"],
  },
  {
    name: "holidays",
    group: "holidays",
    kind: "holidays",
    said: ["ngay nghi", "ngay le", "nghi le", "ngay nghi le"],
  },
  ...DEADLINE_ITEMS,
  {
    name: "levels",
    group: "levels",
    kind: "levels",
    said: ["ten cac cap", "cac cap", "ten cap", "cap don vi", "cac cap don vi"],
  },
  {
    name: "secretariesLevel",
    group: "levels",
    kind: "level",
    said: ["cap bi thu co sang kien", "cap co bi thu can sang kien", "cap cua bi thu co sang kien"],
  },
  ...ZALO_ITEMS,
];

function alsoShort(name: string): string[] {
  const short = name.replace("tinh nguyen", "tn").replace("hoat dong", "hd").replace("sinh hoat", "sh");
  return short === name ? [name] : [name, short];
}
