import { ofEachDuty } from "./duties.ts";
import type { Policy } from "./policy.ts";

/** The plan's own values (IV.2.2, III.2, V.2) and the defaults that people rely on. */
export const DEFAULT_POLICY: Policy = {
  levels: ["Thành đoàn", "Quận, huyện Đoàn và tương đương", "Đoàn cơ sở", "Chi đoàn cơ sở", "Chi đoàn"],
  requirements: ofEachDuty(({ plan: { A, B, byLevel = {} } }) => ({ A, B, byLevel })),
  officeHours: {
    weekdays: [1, 2, 3, 4, 5],
    spans: [
      { from: "07:00", to: "11:00" },
      { from: "13:00", to: "17:00" },
    ],
  },
  reminders: {
    monday: "07:00",
    weekDigest: "08:00",
    periodEnd: "19:00",
    firstCallDaysBefore: 3,
    periodDigest: "08:00",
    yearReportBefore: "10-30",
    secondTierReportBefore: "10-20",
    lowerTierReportBefore: "10-10",
    spreadFrom: "07:00",
    spreadUntil: "09:00",
    quietFrom: "21:00",
    quietUntil: "06:30",
  },
  correctionDays: { week: 7, month: 7, quarter: 7, year: 7 },
  approval: { hours: "trust", activity: "trust", meeting: "trust", practice: "trust", shirt: "trust" },
  reviewResults: [
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
    "Hoàn thành nhiệm vụ",
    "Không hoàn thành nhiệm vụ",
  ],
  ratesEachQuarter: false,
  votesInReview: false,
  modelsOfBranches: false,
  secretariesLevel: "Đoàn cơ sở",
  reportFrom: "10-16",
  reportTo: "10-15",
  graceMinutes: 10,
  namesInGroup: false,
  digestPictures: true,
  remindOnHolidays: false,
  reminderWays: [],
  befriendInvited: false,
  outsideScope: false,
  holidays: [{ yearly: "11-24", fromYear: 2026, name: "Ngày Văn hóa Việt Nam" }],
};
