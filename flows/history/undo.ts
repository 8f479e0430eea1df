import type { Talk } from "../../src/chat/dialog/talk.ts";
import { historyLine, type NamedEntry } from "../../src/command-lines/history-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { bareDeedText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { dueLines } from "../deeds/due-lines.ts";
import { undo, undoable } from "../policy/undo.ts";
import { type EntryServices, whichOf } from "./which.ts";
import { sayStays, whichOfDeed } from "./which-of-deed.ts";

/** A policy change among entries: its short name alone could be that of an entry. */
const POLICY = "policy ";

/**
 * Takes an entry back, or all that its deed counts for, and offers to log hours again. Where no entry is named, a policy change of
 * today may be meant, too.
 */
export async function undoEntry(
  talk: Talk,
  services: EntryServices,
  me: Cadre,
  named?: NamedEntry,
): Promise<void> {
  const changes = named ? [] : await changesOfToday(talk, services, me);
  const others = changes.map(({ ref, what }) => ({
    value: `${POLICY}${ref}`,
    label: services.words.text("history-undo-policy", { what }),
  }));
  const picked = await whichOf(talk, services, { me, named, question: phrase("history-ask-undo") }, others);
  if (!picked.entry) return undo(talk, services, me, picked.other.slice(POLICY.length));
  const { entry } = picked;
  const { targets, locked } = await whichOfDeed(talk, services, { me, entry }, dayOf(await talk.now()));
  const at = await talk.now();
  const today = dayOf(at);
  const undone = await talk.call(async (key) => {
    const result = await services.deeds.undo(targets, { key, by: me.code, source: talk.message, at });
    return { kind: result.kind, lines: await dueLines(services, me, result, today) };
  });
  if (undone.kind !== "done") throw refuse("hours-gone");
  await talk.say("history-undone", {
    what: bareDeedText(services.words, targets, today),
    week: undone.lines,
  });
  await sayStays(talk, services, { me, locked }, today);
  const [first] = targets;
  await talk.offer([
    {
      label: phrase("hours-button-again"),
      command: historyLine.restore(first),
      byWords: true,
      lasting: true,
    },
  ]);
}

async function changesOfToday(talk: Talk, services: EntryServices, me: Cadre) {
  const today = dayOf(await talk.now());
  return talk.call(() => undoable(services, me, today));
}
