import type { PolicyItem } from "./items.ts";

/** Before which days the year's reports come in, and of which days they tell. */
export const DEADLINE_ITEMS: readonly PolicyItem[] = [
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
    name: "reportFrom",
    group: "deadlines",
    kind: "day-of-year",
    said: ["bao cao nam tu ngay", "ngay dau cua bao cao nam", "ngay dau bao cao nam"],
  },
  {
    name: "reportTo",
    group: "deadlines",
    kind: "day-of-year",
    said: [
      "bao cao nam den ngay",
      "ngay cuoi cua bao cao nam",
      "ngay cuoi bao cao nam",
      "ngay chot bao cao nam",
    ],
  },
];
