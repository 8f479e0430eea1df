import type { Services } from "../../chat/services.ts";
import { dayOf } from "../../rules/calendar/time.ts";

/** What people sent and then did not use, or took back, is no longer kept. @param now epoch milliseconds */
export function letGoOfFiles(
  { keptFiles, deeds }: Pick<Services, "keptFiles" | "deeds">,
  now: number,
): Promise<void> {
  return keptFiles.sweep(new Date(now), async (cadre) => {
    const entries = await deeds.mayNameFiles(cadre, dayOf(now));
    return new Set(entries.flatMap(({ evidence = [] }) => evidence));
  });
}
