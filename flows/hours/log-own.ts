import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { hoursLine } from "../../src/command-lines/hours-line.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/permissions.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { HoursRead } from "../../src/rules/reading/hours/hours-reading.ts";
import { entryText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { dayFull } from "../deeds/correct-deed.ts";
import { dueLine } from "../deeds/due-lines.ts";
import { entryButtons } from "../deeds/entry-buttons.ts";
import { mustBeOpen } from "../deeds/must-be-open.ts";
import { hoursDeed, hoursOf } from "./hours-deed.ts";
import { again } from "./reading/again.ts";
import { askNote } from "./reading/ask-hours.ts";
import { isMeantAgain, soonBefore } from "./reading/ask-if-again.ts";
import { mustBeOffDuty, mustBeOver } from "./reading/settle-day.ts";

/** Logs a cadre's own hours, tells the week's new total, and offers what may come next. */
export async function logOwn(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings">,
  { me, declared }: { me: Cadre; declared: HoursRead },
  today: Day,
): Promise<void> {
  const entry = await logAndTell(talk, services, { me, declared }, today);
  if (entry) await offerNext(talk, me, entry);
}

/** The same for hours that were asked for step by step: they are logged before the optional note, which may never come. */
export async function logThenAskNote(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings">,
  { me, declared }: { me: Cadre; declared: HoursRead },
  today: Day,
): Promise<void> {
  const entry = await logAndTell(talk, services, { me, declared }, today);
  if (!entry) return;
  if (entry.note !== "") return offerNext(talk, me, entry);
  await talk.settled();
  const note = await askNote(talk);
  if (note === "") {
    await talk.say("hours-note-left-out");
    return offerNext(talk, me, entry);
  }
  const at = await talk.now();
  const kept = await talk.call((key) =>
    services.deeds.addNote([entry], note, { key, by: me.code, at, source: talk.message }),
  );
  if (kept.kind === "gone") throw refuse("hours-gone");
  await talk.say("history-noted", { what: entryText(services.words, kept.entries[0], today) });
  await offerNext(talk, me, kept.entries[0]);
}

/** @returns the entry, if it counts */
async function logAndTell(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings">,
  { me, declared }: { me: Cadre; declared: HoursRead },
  today: Day,
): Promise<DeedEntry | undefined> {
  const standing = await mustBeOpen(talk, services, { cadre: me, deed: hoursOf(declared) }, today);
  await mustBeOffDuty(talk, services, { cadre: me, declared }, today);
  const at = await talk.now();
  mustBeOver(declared, at);
  const log = (unlike: { unlikeSince?: number }) =>
    talk.call(async (key) => {
      const change = { key, cadre: me.code, by: me.code, source: talk.message, at };
      const result = await services.deeds.log({ ...hoursDeed(declared), ...change, ...unlike });
      return {
        ...result,
        gone: result.kind === "already" && !(await isInForce(services, result.entries[0])),
      };
    });
  let logged = await log({ unlikeSince: soonBefore(at) });
  if (logged.kind === "alike") {
    if (!(await isMeantAgain(talk, services, { entry: logged.entries[0] }, today))) return undefined;
    logged = await log({});
  }
  const [entry] = logged.entries;
  if (logged.gone) {
    await talk.say("hours-gone");
    await talk.offer([again(entry)]);
    return undefined;
  }
  if (logged.kind === "day-full") throw dayFull(services, hoursDeed(declared), logged.day, today);
  const what = entryText(services.words, entry, today);
  const week = dueLine(services, { duty: "D1", standing, done: logged.week.D1 }, today);
  await talk.say(logged.kind === "logged" ? "hours-logged" : "hours-already", { what, week });
  return entry;
}

async function offerNext(talk: Talk, me: Cadre, entry: DeedEntry): Promise<void> {
  const more: Shortcut[] = may(me, "log-for-others")
    ? [{ label: phrase("hours-button-many"), command: hoursLine.forMany() }]
    : [];
  await talk.offer([...entryButtons(entry), ...more]);
}

/** Whether an entry still counts: its button may be pressed again after it was undone. */
async function isInForce(
  services: Pick<Services, "deeds">,
  { cadre, weekId, ref }: DeedEntry,
): Promise<boolean> {
  return (await services.deeds.entries(cadre, [weekId])).some((entry) => entry.ref === ref);
}
