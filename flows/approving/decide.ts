import type { Talk } from "../../src/chat/dialog/talk.ts";
import { approveLine } from "../../src/command-lines/approve-line.ts";
import { fitsButton } from "../../src/command-lines/command-line.ts";
import type { Verdict } from "../../src/records/deeds/deed-decisions.ts";
import { mayDecide } from "../../src/records/deeds/who-decides.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { bareDeedText } from "../../src/words/deed-text.ts";
import { phrase } from "../../src/words/words.ts";
import { isFinal } from "./is-final.ts";
import { type LeftAlone, leftAlone, leftFinal, leftLines, leftToOther } from "./left-alone.ts";
import type { ApprovingParts, Item } from "./needs.ts";
import { nowText } from "./now-text.ts";
import { type Concerned, tellOfDecision } from "./tell.ts";

interface Wanted {
  me: Cadre;
  items: readonly Item[];
  /** Of what is taken back it is how each stood before. */
  to: Verdict | ((item: Item) => Verdict);
  reason?: string;
  /** A word is taken back. */
  back?: true;
}

/** What came of it, and lines on what was left as it is. */
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
    const count = String(done.length);
    const verdicts = done.map((item) => verdictOn(item, to));
    const now = back ? nowText(services.words, verdicts) : "";
    if (more.length === 0) await talk.say(`approve-done-${said}-one`, { ...what, now });
    else await talk.say(`approve-done-${said}`, { count, people, now });
  }
  if (notes.length > 0) await talk.say("approve-notes", { lines: notes.join("\n") });
  const [{ cadre, weekId, ref }] = (first ?? items[0])?.deed ?? [{ cadre: me.code, weekId: "", ref: "" }];
  const single = approveLine.takeBack({ cadre, weekId, ref });
  const several = approveLine.takeBackOf([...new Set(done.map(({ deed: [{ cadre: code }] }) => code))]);
  const undo = [more.length === 0 ? single : several, several].find(fitsButton) ?? approveLine.takeBack();
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

function verdictOn(item: Item, to: Wanted["to"]): Verdict {
  return typeof to === "function" ? to(item) : to;
}

async function decideAll(
  services: ApprovingParts,
  { me, items, to, reason, back }: Wanted,
  { key, at, source }: { key: string; at: number; source: string },
): Promise<Outcome> {
  const today = dayOf(at);
  const done: Item[] = [];
  const left: LeftAlone[] = [];
  const concerned = new Map<string, Concerned>();
  for (const item of items) {
    const [{ cadre, ref }] = item.deed;
    const person = await services.cadres.person(cadre, today);
    if (!person || !(await mayDecide(services, me, person, today))) {
      left.push(leftAlone(services, item, "approve-note-not-yours"));
      continue;
    }
    const verdict = verdictOn(item, to);
    if (await isFinal(services, { person, deed: item.deed, to: verdict }, today)) {
      left.push(leftFinal(services, item, verdict, today));
      continue;
    }
    const change = { key: `${key}:${ref}`, by: me.code, at, source, ...(reason ? { reason } : {}) };
    const { kind, entries } = await services.deeds.decide(item.deed, verdict, change);
    if (kind === "done") {
      done.push(item);
      const { decided = [] } = concerned.get(cadre) ?? {};
      concerned.set(cadre, { person, decided: [...decided, { deed: item.deed, to: verdict }] });
    } else if (kind === "others") left.push(await leftToOther(services, item, entries, today));
    else left.push(leftAlone(services, item, `approve-note-${kind}`));
  }
  const said = back ? "back" : to === "refused" ? "refused" : undefined;
  for (const each of said ? concerned.values() : [])
    if (said) await tellOfDecision(services, { ...each, me, said, reason }, { key, at });
  return { done, notes: leftLines(services, left, today) };
}
