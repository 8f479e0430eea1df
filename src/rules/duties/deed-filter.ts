import { plain } from "../reading/words/plain.ts";
import { type ApprovedKind, type DeedKind, deedKind } from "./deed-kinds.ts";
import type { DutyId } from "./duties.ts";
import { readDuty } from "./duty-names.ts";

/** What somebody wants to see of what was done; a duty that counts two kinds apart may be meant with both. */
export type DeedFilter = ApprovedKind | "activity-or-meeting";

/** How people name the kinds, beside the names of their duties; the first of each is the one of buttons. */
const NAMES: Readonly<Record<DeedFilter, readonly string[]>> = {
  hours: ["giờ"],
  activity: ["hoạt động", "hoatdong", "hd", "hoat dong tinh nguyen"],
  meeting: ["sinh hoạt", "sinhhoat", "sh", "sinh hoat chi doan"],
  practice: ["rèn luyện"],
  shirt: ["áo", "ao doan"],
  "activity-or-meeting": ["hoạt động, sinh hoạt"],
};

/** In the plan's order. */
export const FILTERS: readonly ApprovedKind[] = ["hours", "activity", "meeting", "practice", "shirt"];

/** What is meant by a duty's own name. */
const OF_DUTY: Readonly<Partial<Record<DutyId, DeedFilter>>> = {
  D1: "hours",
  D2: "activity-or-meeting",
  D4: "practice",
  D5: "shirt",
};

/** The kind that words name whole; courtesy apart, nothing else may stand there. */
export function readFilter(text: string): DeedFilter | undefined {
  const said = plain(text).replace(/^(?:chi|cac|nhung|muc) /, "");
  const named = FILTERS.find((filter) => NAMES[filter].some((name) => plain(name) === said));
  if (named) return named;
  const { duty, rest } = readDuty(said);
  return duty && rest === "" ? filterOfDuty(duty) : undefined;
}

/** What is meant where a duty is named; nothing for one that no deed of one's own serves. */
export function filterOfDuty(duty: DutyId): DeedFilter | undefined {
  return OF_DUTY[duty];
}

/** The word by which a button names a kind. */
export function filterWord(filter: DeedFilter): string {
  return NAMES[filter][0] ?? filter;
}

/** What of a deed is of a kind: hours are of whatever they came with; an activity is whole, with its hours. */
export function isOfKind(
  { duty, kind = "hours" }: { readonly duty: DutyId; readonly kind?: DeedKind | undefined },
  filter: DeedFilter,
): boolean {
  if (filter === "hours") return duty === "D1";
  const { approvedAs } = deedKind(kind);
  if (filter === "activity-or-meeting") return approvedAs === "activity" || approvedAs === "meeting";
  return approvedAs === filter;
}
