import type { PolicyGroup } from "./items.ts";

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
  approval: ["duyet viec", "cach duyet", "phe duyet", "duyet viec da ghi", "duyet"],
  events: ["cuoc hop", "hop", "su kien", "diem danh"],
  reviews: ["hop kiem diem", "kiem diem"],
  names: ["ten trong nhom chat"],
  office: ["lich lam viec", "hanh chinh"],
  holidays: ["cac ngay nghi"],
  deadlines: ["han bao cao tung cap", "cac han bao cao"],
  levels: ["ten cac cap don vi"],
  zalo: ["zalo", "tai khoan zalo"],
};
