import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/who-may.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { deedText } from "../../src/words/deed-text.ts";
import { Refusal, refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { answerRefusal } from "../history/answer.ts";
import { askNote } from "../hours/reading/ask-hours.ts";
import { dayFull } from "./correct-deed.ts";
import { dueLines } from "./due-lines.ts";
import { entryButtons, undoButtons } from "./entry-buttons.ts";
import { heldOnce } from "./held-once.ts";
import { openParts, sayLocked } from "./open-parts.ts";
import { sayOver } from "./reading/again.ts";
import { isAnother, isMeantAgain, meantByStruck, soonBefore } from "./reading/ask-if-again.ts";
import { settledAgainstDone } from "./reading/instead-of-worn.ts";
import { mustBeOffDuty, mustBeOver } from "./reading/settle-day.ts";
import { deedOf, type SaidAll, type SaidOnce } from "./said-once.ts";
import type { DeedShape } from "./shape.ts";
import { settleWhose } from "./whose.ts";

/** What logging one's own deeds needs. */
export type OwnParts = Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings" | TellingNeeds>;

/** How lines of a kind are typed. */
type LineOfShape = Pick<DeedShape, "line">;

/** Logs a cadre's own deeds, tells how the duties stand then, and offers what may come next. */
export async function logOwn(
  talk: Talk,
  services: OwnParts,
  { me, said, shape }: { me: Cadre; said: SaidAll; shape: LineOfShape },
  today: Day,
): Promise<void> {
  const logged: DeedEntries[] = [];
  for (const once of said) {
    const log = () => logAndTell(talk, services, { me, once, shape }, today);
    const entries = await (said.length > 1 ? orWhyNot(talk, log) : log());
    if (entries) logged.push(entries);
  }
  await offerNext(talk, { me, logged, shape });
}

/**
 * One of several deeds that cannot be logged takes none of the others with it. It holds for refusals outside `talk.call`: one within
 * ends the step.
 */
async function orWhyNot<R>(talk: Talk, log: () => Promise<R>): Promise<R | undefined> {
  try {
    return await log();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await talk.tell(error.phrase);
    return undefined;
  }
}

/** The same for a deed that was asked for step by step: it is logged before the optional note, which may never come. */
export async function logThenAskNote(
  talk: Talk,
  services: OwnParts,
  { me, once, shape }: { me: Cadre; once: SaidOnce; shape: LineOfShape },
  today: Day,
): Promise<void> {
  const entries = await logAndTell(talk, services, { me, once, shape }, today);
  if (!entries) return;
  if (once.note !== "") return offerNext(talk, { me, logged: [entries], shape });
  await talk.settled();
  const note = await askNote(talk);
  if (note === "") {
    await talk.say("hours-note-left-out");
    return offerNext(talk, { me, logged: [entries], shape });
  }
  const at = await talk.now();
  const kept = await talk.call((key) =>
    services.deeds.addNote(entries, note, { key, by: me.code, at, source: talk.message }),
  );
  if (kept.kind === "gone") throw refuse("hours-gone");
  await talk.say("history-noted", { what: deedText(services.words, kept.entries, today) });
  await offerNext(talk, { me, logged: [kept.entries], shape });
}

/** @returns the entries, if they count */
async function logAndTell(
  talk: Talk,
  services: OwnParts,
  { me, once: said, shape }: { me: Cadre; once: SaidOnce; shape: LineOfShape },
  today: Day,
): Promise<DeedEntries | undefined> {
  const whose = await settleWhose(talk, services, { cadre: me, said });
  const { open: once, locked } = await openParts(talk, services, { cadre: me, said: whose }, today);
  await mustBeOffDuty(talk, services, { cadre: me, said: once }, today);
  const at = await talk.now();
  mustBeOver(once, at, shape);
  if (await settledAgainstDone(talk, services, { me, once }, today)) return undefined;
  const log = (guard: { unlikeSince?: number; another?: boolean }) =>
    talk.call(async (key) => {
      const change = { key, cadre: me.code, by: me.code, source: talk.message, at };
      // Read beside the write: one wait for the database, not two.
      const [result, known] = await Promise.all([
        services.deeds.log({ ...deedOf(once), ...change, ...guard }),
        services.standings.cadre(me),
      ]);
      const counts = result.kind === "logged" || result.kind === "already";
      return {
        ...result,
        lines: counts ? await dueLines(services, me, { ...result, known }, today) : "",
      };
    });
  let logged = await log({ unlikeSince: soonBefore(at) });
  if (logged.kind === "alike") {
    if (!(await isMeantAgain(talk, services, { parts: logged.entries }, today))) return undefined;
    logged = await log({});
  }
  if (logged.kind === "struck") {
    const [entry] = logged.entries;
    const means = await meantByStruck(talk, services, { struck: logged.entries }, today);
    if (means === "answer") await answerRefusal(talk, services, me, { entry, said: undefined });
    if (means !== "other") return undefined;
    logged = await log({});
  }
  if (logged.kind === "same") {
    if (!(await isAnother(talk, services, { held: logged.entries }, today))) return undefined;
    logged = await log({ another: true });
  }
  const { entries } = logged;
  const what = deedText(services.words, entries, today);
  if (logged.over) {
    await sayOver(talk, entries);
    return undefined;
  }
  if (logged.kind === "day-full") throw dayFull(services, deedOf(once), logged.day, today);
  if (logged.kind === "once") throw heldOnce(once, what, today);
  await talk.say(logged.kind === "logged" ? "hours-logged" : "hours-already", { what, week: logged.lines });
  await sayLocked(talk, services, { cadre: me, locked }, today);
  return entries;
}

async function offerNext(
  talk: Talk,
  { me, logged, shape }: { me: Cadre; logged: readonly DeedEntries[]; shape: LineOfShape },
): Promise<void> {
  const [only, ...others] = logged;
  if (!only) return;
  const more: Shortcut[] = may(me, "log-for-others")
    ? [{ label: phrase("hours-button-many"), command: shape.line.forMany() }]
    : [];
  // Of several deeds at once each is mended where they are listed.
  await talk.offer(others.length === 0 ? [...entryButtons(only), ...more] : undoButtons());
}
