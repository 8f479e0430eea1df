import { COMMAND_PRESS } from "../../../src/chat/message/press.ts";
import type { Services } from "../../../src/chat/services.ts";
import { typed } from "../../../src/command-lines/command-line.ts";
import { historyLine } from "../../../src/command-lines/history-line.ts";
import { tellCadre } from "../../../src/jobs/letters/tell-cadre.ts";
import type { DeedEntries } from "../../../src/records/deeds/deed-entry.ts";
import type { Amounts } from "../../../src/records/deeds/ledger-model.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { dayOf } from "../../../src/rules/calendar/time.ts";
import { deedText } from "../../../src/words/deed-text.ts";
import { dueLines } from "../due-lines.ts";

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
  services: Pick<
    Services,
    "words" | "cadres" | "deeds" | "policies" | "standings" | "noticeAddresses" | "notices" | "post"
  >,
  {
    by,
    said,
    changes,
  }: { by: Cadre; said: "hours-told-logged" | "hours-told-undone"; changes: readonly Told[] },
  at: number,
): Promise<string[]> {
  const today = dayOf(at);
  const others = changes.filter(({ member }) => member.code !== by.code);
  const addresses = await services.noticeAddresses(
    others.map(({ member }) => member),
    today,
  );
  const told: string[] = [];
  for (const { member, entries, week } of others) {
    const link = addresses.get(member.code);
    if (!link?.reachable || !member.consented) continue;
    const text = services.words.text(said, {
      by: by.name,
      what: deedText(services.words, entries, today),
      week: await dueLines(services, member, { entries, week }, today),
    });
    const options = [
      { value: typed(historyLine.list()), label: services.words.label("hours-button-history") },
    ];
    const message = { text, choices: { question: COMMAND_PRESS, options } };
    await tellCadre(services, member, { to: link._id, id: `${said}:${entries[0].key}`, message }, at);
    told.push(member.code);
  }
  return told;
}
