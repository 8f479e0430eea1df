import { historyLine } from "../../../src/command-lines/history-line.ts";
import { buttons } from "../../../src/jobs/letters/letter.ts";
import { tellCadre } from "../../../src/jobs/letters/tell-cadre.ts";
import type { DeedEntries } from "../../../src/records/deeds/deed-entry.ts";
import type { Amounts } from "../../../src/records/deeds/ledger-model.ts";
import { toBeTold } from "../../../src/records/notices/to-be-told.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { dayOf } from "../../../src/rules/calendar/time.ts";
import { deedText } from "../../../src/words/deed-text.ts";
import { dueLines } from "../due-lines.ts";
import type { ForOthers } from "./line-for-member.ts";

/** A member's deed that somebody else has just changed. */
export interface Told {
  member: Cadre;
  entries: DeedEntries;
  /** The sums of its week since. */
  week: Amounts;
}

/**
 * Tells members in private what a head logged or undid for them; for inside `talk.call`. The same change is told once,
 * however often the step runs.
 * @returns the codes of those who could be told
 */
export async function tellMembers(
  services: ForOthers,
  {
    by,
    said,
    changes,
  }: { by: Cadre; said: "hours-told-logged" | "hours-told-undone"; changes: readonly Told[] },
  at: number,
): Promise<string[]> {
  const today = dayOf(at);
  const others = changes.filter(({ member }) => member.code !== by.code);
  const found = await toBeTold(
    services,
    others.map(({ member }) => member),
    today,
  );
  const placeOf = new Map(found.map(({ person, to }) => [person.code, to]));
  const told: string[] = [];
  for (const { member, entries, week } of others) {
    const to = placeOf.get(member.code);
    if (!to) continue;
    const text = services.words.text(said, {
      by: by.name,
      what: deedText(services.words, entries, today),
      week: await dueLines(services, member, { entries, week }, today),
    });
    const choices = buttons(services.words, [{ label: "hours-button-history", command: historyLine.list() }]);
    const message = { text, choices };
    await tellCadre(services, member, { to, id: `${said}:${entries[0].key}`, message }, at);
    told.push(member.code);
  }
  return told;
}
