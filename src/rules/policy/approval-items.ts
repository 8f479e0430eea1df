import type { ApprovedKind } from "../duties/deed-kinds.ts";
import type { PolicyItem } from "./items.ts";

const approval = (kind: ApprovedKind, ...what: string[]): PolicyItem => ({
  name: `approval.${kind}`,
  group: "approval",
  kind: "approval",
  said: what.flatMap((name) => [`duyet ${name}`, `phe duyet ${name}`]),
});

/** How deeds of each kind come to count. */
export const APPROVAL_ITEMS: readonly PolicyItem[] = [
  approval("hours", "gio tinh nguyen", "gio", "gio tn"),
  approval("activity", "hoat dong", "hoat dong tinh nguyen"),
  approval("meeting", "sinh hoat", "sinh hoat chi doan", "buoi sinh hoat"),
  approval("practice", "ren luyen", "van nghe the thao", "van nghe", "bai hat", "the thao"),
  approval(
    "shirt",
    "ao thanh nien",
    "ao xanh",
    "viec mac ao thanh nien",
    "mac ao thanh nien",
    "mac ao",
    "ao",
  ),
];
