import type { Talk } from "../../src/chat/dialog/talk.ts";
import { approveLine } from "../../src/command-lines/approve-line.ts";
import { fitsButton } from "../../src/command-lines/command-line.ts";
import type { Verdict } from "../../src/records/deeds/deed-decisions.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import { mayDecide } from "../../src/records/deeds/who-decides.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { bareDeedText } from "../../src/words/deed-text.ts";
import { phrase } from "../../src/words/words.ts";
import { typedForMember } from "../deeds/typed-for-member.ts";
import { isFinal } from "./is-final.ts";
import type { ApprovingParts, Item } from "./needs.ts";
import { tellOfDecision } from "./tell.ts";

interface Wanted {
  me: Cadre;
  items: readonly Item[];
  /** Of what is taken back it is how each stood before. */
  to: Verdict | ((item: Item) => Verdict);
  reason?: string;
  /** A word is taken back. */
  back?: true;
}

/** What came of it, a line for each that somebody else was faster about. */
interface Outcome {
  done: Item[];
  notes: string[];
}

/** Decides, tells the cadres whom it costs something, and the speaker what came of it. */
export async function decideAndTell(talk: Talk, services: ApprovingParts, wanted: Wanted): Promise<void> {
  const { me, items, to, back } = wanted;
  const at = await talk.now();
  const { done, notes } = await talk.call((key) =>
    decideAll(services, wanted, { key, at, source: talk.message }),
  );
  await talk.settled();
  const [first, ...more] = done;
  const today = dayOf(at);
  if (first) {
    const said = back ? "back" : to === "refused" ? "refused" : "counts";
    const what = { name: first.name, what: bareDeedText(services.words, first.deed, today) };
    const people = String(new Set(done.map(({ deed: [{ cadre }] }) => cadre)).size);
    if (more.length === 0) await talk.say(`approve-done-${said}-one`, what);
    else await talk.say(`approve-done-${said}`, { count: String(done.length), people });
  }
  if (notes.length > 0) await talk.say("approve-notes", { lines: notes.join("\n") });
  const [{ cadre, weekId, ref }] = (first ?? items[0])?.deed ?? [{ cadre: me.code, weekId: "", ref: "" }];
  const single = approveLine.takeBack({ cadre, weekId, ref });
  const undo = more.length === 0 && fitsButton(single) ? single : approveLine.takeBack();
  await talk.offer([
    ...(first && !back
      ? [
          {
            label: phrase("approve-button-take-back"),
            command: undo,
            byWords: true as const,
            lasting: true as const,
          },
        ]
      : []),
    { label: phrase("approve-button-waiting"), command: approveLine.show() },
  ]);
}

async function decideAll(
  services: ApprovingParts,
  { me, items, to, reason, back }: Wanted,
  { key, at, source }: { key: string; at: number; source: string },
): Promise<Outcome> {
  const today = dayOf(at);
  const outcome: Outcome = { done: [], notes: [] };
  for (const item of items) {
    const [{ cadre, ref }] = item.deed;
    const person = await services.cadres.person(cadre, today);
    if (!person || !(await mayDecide(services, me, person, today))) {
      outcome.notes.push(noteOf(services, item, "approve-note-not-yours", today));
      continue;
    }
    const verdict = typeof to === "function" ? to(item) : to;
    if (await isFinal(services, { person, deed: item.deed, to: verdict }, today)) {
      outcome.notes.push(finalNote(services, item, verdict, today));
      continue;
    }
    const change = { key: `${key}:${ref}`, by: me.code, at, source, ...(reason ? { reason } : {}) };
    const { kind, entries } = await services.deeds.decide(item.deed, verdict, change);
    if (kind === "done") {
      outcome.done.push(item);
      const said = back ? "back" : verdict === "refused" ? "refused" : undefined;
      if (said) await tellOfDecision(services, { me, person, item, said, change });
    } else if (kind === "others") outcome.notes.push(await othersNote(services, item, entries, today));
    else outcome.notes.push(noteOf(services, item, `approve-note-${kind}`, today));
  }
  return outcome;
}

function noteOf(
  { words }: ApprovingParts,
  { deed, name }: Item,
  said: "approve-note-not-yours" | "approve-note-gone" | "approve-note-once" | "approve-note-full",
  today: Day,
): string {
  return words.text(said, { name, what: bareDeedText(words, deed, today) });
}

/** What is final is changed with a reason, by a line of its own. */
function finalNote({ words }: ApprovingParts, { deed, name }: Item, to: Verdict, today: Day): string {
  const wants = to === "counts" ? "add" : "take";
  const example = typedForMember(words, { name, deed: deed[0], wants }, today);
  return words.text("approve-note-final", { name, what: bareDeedText(words, deed, today), example });
}

async function othersNote(
  { words, cadres }: ApprovingParts,
  { deed, name }: Item,
  [now]: readonly DeedEntry[],
  today: Day,
): Promise<string> {
  const by = now?.decided && (await cadres.person(now.decided.by, today))?.name;
  const state = now?.state === "waits" || now?.state === "refused" ? now.state : "counts";
  return words.text(`approve-note-others-${state}`, {
    name,
    what: bareDeedText(words, deed, today),
    by: by ?? words.label("approve-another-head"),
  });
}
