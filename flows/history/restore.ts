import type { Talk } from "../../src/chat/dialog/talk.ts";
import { lineOf } from "../../src/command-lines/deed-lines.ts";
import type { NamedEntry } from "../../src/command-lines/history-line.ts";
import { type DeedEntries, whatOf } from "../../src/records/deeds/deed-entry.ts";
import { amountsOf } from "../../src/records/deeds/entries-by-deed.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { logOwn, type OwnParts } from "../deeds/log-own.ts";
import type { SaidOnce } from "../deeds/said-once.ts";

/** Logs what an undo took back once more as it was: for each duty that it took, with its place and its note. */
export async function restoreEntry(
  talk: Talk,
  services: OwnParts,
  me: Cadre,
  named?: NamedEntry,
): Promise<void> {
  const today = dayOf(await talk.now());
  const undone =
    named &&
    (await talk.call(async (key) => (await services.deeds.undoneWith(me.code, named, key, today)) ?? null));
  if (!undone) throw refuse("history-too-old");
  await logOwn(talk, services, { me, said: [asSaid(undone)], shape: { line: lineOf(undone[0]) } }, today);
}

/** What office hours ask was answered when it was logged first. */
function asSaid(entries: DeedEntries): SaidOnce {
  const [{ day, note, clock, kind = "hours", ...first }] = entries;
  const { unit, place, state } = whatOf({ ...first, day, note, kind });
  return {
    kind,
    amounts: amountsOf(entries),
    day,
    note,
    isOffDuty: true,
    ...(unit ? { unit } : {}),
    ...(place ? { place } : {}),
    ...(clock ? { clock } : {}),
    ...(state ? { state } : {}),
  };
}
