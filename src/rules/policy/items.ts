import { DUTIES, DUTY_IDS, type DutyId } from "../duties/duties.ts";
import type { PolicyName } from "./leaves.ts";
import { mostOf } from "./sense.ts";

/** The groups in which heads look through a policy, in the order in which they are shown. */
export const POLICY_GROUPS = [
  "asked",
  "reminders",
  "corrections",
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
  | "time"
  | "day-of-year"
  | "yes-no"
  | "weekdays"
  | "spans"
  | "holidays"
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

const CORRECTING = [
  "sua so lieu",
  "sua",
  "ngay sua",
  "so ngay sua",
  "so ngay con sua duoc sau",
  "han sua",
  "khoa so",
];

const correction = (period: "week" | "month" | "quarter" | "year", word: string): PolicyItem => ({
  name: `correctionDays.${period}`,
  group: "corrections",
  kind: "days",
  said: CORRECTING.map((verb) => `${verb} ${word}`),
});

/** In the order in which they are shown. */
export const POLICY_ITEMS: readonly PolicyItem[] = [
  ...asked,
  {
    name: "reminders.monday",
    group: "reminders",
    kind: "time",
    said: ["nhac thu hai", "nhac thu 2", "nhac sang thu hai", "nhac sang thu 2", "nhac dau tuan"].flatMap(
      withHour,
    ),
  },
  {
    name: "reminders.weekDigest",
    group: "reminders",
    kind: "time",
    said: ["tong hop tuan", "gui tong hop tuan"].flatMap(withHour),
  },
  {
    name: "reminders.periodEnd",
    group: "reminders",
    kind: "time",
    said: ["nhac cuoi ky", "nhac lan cuoi", "nhac cuoi thang", "nhac lan cuoi cua ky"].flatMap(withHour),
  },
  {
    name: "reminders.firstCallDaysBefore",
    group: "reminders",
    kind: "days",
    said: ["nhac truoc han", "nhac truoc", "so ngay nhac truoc", "nhac lan dau truoc han"],
  },
  {
    name: "reminders.periodDigest",
    group: "reminders",
    kind: "time",
    said: ["tong hop thang", "gui tong hop thang"].flatMap(withHour),
  },
  {
    name: "reminders.quietFrom",
    group: "reminders",
    kind: "time",
    said: ["bat dau nghi dem", "nghi dem tu", "nghi dem"].flatMap(withHour),
  },
  {
    name: "reminders.quietUntil",
    group: "reminders",
    kind: "time",
    said: ["het nghi dem", "nghi dem den", "ket thuc nghi dem"].flatMap(withHour),
  },
  {
    name: "remindOnHolidays",
    group: "reminders",
    kind: "yes-no",
    said: ["nhac ngay nghi", "nhac ca ngay nghi", "nhac vao ngay nghi", "nhac ngay le"],
  },
  correction("week", "tuan"),
  correction("month", "thang"),
  correction("quarter", "quy"),
  correction("year", "nam"),
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
  {
    name: "reminders.yearReportBefore",
    group: "deadlines",
    kind: "day-of-year",
    said: [
      "han bao cao nam",
      "han bao cao",
      "han nop bao cao",
      "han nop bao cao nam",
      "han bao cao nam cua don vi truc thuoc",
    ],
  },
  {
    name: "reminders.secondTierReportBefore",
    group: "deadlines",
    kind: "day-of-year",
    said: ["han bao cao cap duoi", "han bao cao nam cap duoi", "han bao cao nam cua don vi thap hon mot cap"],
  },
  {
    name: "reminders.lowerTierReportBefore",
    group: "deadlines",
    kind: "day-of-year",
    said: [
      "han bao cao cap thap hon",
      "han bao cao nam cap thap hon",
      "han bao cao nam cua cac cap thap hon nua",
    ],
  },
  {
    name: "levels",
    group: "levels",
    kind: "levels",
    said: ["ten cac cap", "cac cap", "ten cap", "cap don vi", "cac cap don vi"],
  },
  {
    name: "reminders.spreadFrom",
    group: "zalo",
    kind: "time",
    said: ["bat dau gui zalo", "gui zalo tu", "gio bat dau gui tin nhac qua tai khoan zalo ca nhan"],
  },
  {
    name: "reminders.spreadUntil",
    group: "zalo",
    kind: "time",
    said: ["ket thuc gui zalo", "gui zalo den", "gio cuoi cua khung gui lan luot qua tai khoan zalo ca nhan"],
  },
  {
    name: "befriendInvited",
    group: "zalo",
    kind: "yes-no",
    said: [
      "ket ban zalo",
      "ket ban",
      "nhan ket ban",
      "tai khoan zalo ca nhan nhan loi moi ket ban co ma con han",
    ],
  },
];

/** How people name the groups; buttons use the first. */
export const GROUP_NAMES: Readonly<Record<PolicyGroup, readonly string[]>> = {
  asked: ["chi tieu", "dinh muc", "muc"],
  reminders: ["gio nhac viec", "gio nhac", "nhac viec", "nhac", "gio nhac nho"],
  corrections: [
    "han sua so lieu",
    "thoi han sua so lieu",
    "sua so lieu",
    "ngay sua",
    "so ngay sua",
    "han sua",
    "khoa so",
  ],
  names: ["ten trong nhom chat"],
  office: ["lich lam viec", "hanh chinh"],
  holidays: ["cac ngay nghi"],
  deadlines: ["han bao cao tung cap", "cac han bao cao"],
  levels: ["ten cac cap don vi"],
  zalo: ["zalo", "tai khoan zalo"],
};

function withHour(name: string): string[] {
  return [name, `gio ${name}`];
}

function alsoShort(name: string): string[] {
  const short = name.replace("tinh nguyen", "tn").replace("hoat dong", "hd").replace("sinh hoat", "sh");
  return short === name ? [name] : [name, short];
}
