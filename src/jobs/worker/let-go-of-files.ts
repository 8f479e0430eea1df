import type { Services } from "../../chat/services.ts";
import { dayOf } from "../../rules/calendar/time.ts";

/**
 * What people sent and then did not use, or took back, is no longer kept; nor are files that were on their way to people.
 * @param now epoch milliseconds
 */
export async function letGoOfFiles(
  {
    files,
    keptFiles,
    deeds,
    forms,
    works,
  }: Pick<Services, "files" | "keptFiles" | "deeds" | "forms" | "works">,
  now: number,
): Promise<void> {
  await files.sweep(new Date(now));
  await keptFiles.sweep(new Date(now), async (cadre) => {
    const entries = await deeds.mayNameFiles(cadre, dayOf(now));
    const papers = [...(await forms.pledges.filesOf(cadre)), ...(await forms.reviews.filesOf(cadre))];
    papers.push(...(await works.filesOf(cadre)));
    return new Set([...entries.flatMap(({ evidence = [] }) => evidence), ...papers]);
  });
}
