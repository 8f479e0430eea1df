import type { PolicyItem } from "./items.ts";

/** When something is sent unasked, in the order in which it is shown. */
export const REMINDER_ITEMS: readonly PolicyItem[] = [
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
    name: "digestPictures",
    group: "reminders",
    kind: "yes-no",
    said: ["anh kem tong hop", "gui anh kem tong hop", "anh tong hop", "kem anh"],
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
];

/** Of the personal Zalo account alone. */
export const ZALO_ITEMS: readonly PolicyItem[] = [
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

function withHour(name: string): string[] {
  return [name, `gio ${name}`];
}
