import { plain } from "../reading/words/plain.ts";
import { type ApprovedKind, type DeedKind, deedKind } from "./deed-kinds.ts";
import type { DutyId } from "./duties.ts";

/** How people name the kinds of which they want to see what was done; the first of each is the one of buttons. */
const NAMES: Readonly<Record<ApprovedKind, readonly string[]>> = {
  hours: ["giờ", "gio tinh nguyen", "giotinhnguyen"],
  activity: ["hoạt động", "hoatdong", "hd", "hoat dong tinh nguyen"],
  meeting: ["sinh hoạt", "sinhhoat", "sh", "sinh hoat chi doan"],
  practice: [
    "rèn luyện",
    "renluyen",
    "van nghe",
    "the thao",
    "van nghe the thao",
    "hat",
    "mua",
    "hat mua the thao",
  ],
  shirt: ["áo", "ao xanh", "aoxanh", "ao thanh nien", "ao doan"],
};

/** In the plan's order. */
export const FILTERS: readonly ApprovedKind[] = ["hours", "activity", "meeting", "practice", "shirt"];

/** The kind that words name whole; courtesy apart, nothing else may stand there. */
export function readFilter(text: string): ApprovedKind | undefined {
  const said = plain(text)
    .replaceAll(",", "")
    .replace(/^(?:chi|cac|nhung|muc) /, "");
  return FILTERS.find((filter) => NAMES[filter].some((name) => plain(name) === said));
}

/** The word by which a button names a kind. */
export function filterWord(filter: ApprovedKind): string {
  return NAMES[filter][0] ?? filter;
}

/** What of a deed is of a kind: hours are of whatever they came with; an activity is whole, with its hours. */
export function isOfKind(
  { duty, kind = "hours" }: { readonly duty: DutyId; readonly kind?: DeedKind | undefined },
  filter: ApprovedKind,
): boolean {
  return filter === "hours" ? duty === "D1" : deedKind(kind).approvedAs === filter;
}
