import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { modelLine, type NamedModel } from "../../src/command-lines/model-line.ts";
import { namedModel } from "../../src/jobs/letters/model-letters.ts";
import type { HandedIn } from "../../src/records/handed-in/how-it-stands.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { mayWriteFor } from "../../src/records/unit-papers/who-decides.ts";
import { seatsWith } from "../../src/rules/access/who-may.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { modelState, modelTitle } from "../../src/words/model-text.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { ownSeat } from "../own-seat.ts";
import type { ModelParts } from "./needs.ts";
import { MOST_LABEL, waitingFor } from "./show-waiting.ts";

const MOST_YEARS = 5;

/** `/mohinh`: a year's model of the own unit, this one's unless said, those of other years, and what waits for the speaker. */
export async function showModels(
  talk: Talk,
  services: ModelParts,
  speaker: Cadre,
  asked: string,
): Promise<void> {
  const { words } = services;
  const isHead = seatsWith(speaker, "write-unit-papers").length > 0;
  const me = isHead ? await ownSeat(talk, services, speaker, "write-unit-papers") : speaker;
  const at = await talk.now();
  const today = dayOf(at);
  const thisYear = today.slice(0, 4);
  const year = asked || thisYear;
  const shown = await talk.call(async () => {
    const writes = await mayWriteFor(services, me, me.unit, today);
    const all = await modelsOf(services, me.unit, today);
    const isSeen = ({ state }: HandedIn) => writes || state === "recognised";
    const now = all.find(
      (model) => model.owner === me.unit && namedModel(model).year === year && isSeen(model),
    );
    const others = all.filter((model) => model !== now && model.versions.length > 0 && isSeen(model));
    const line =
      now &&
      words.text("model-now", {
        ...{ year, unit: me.unitName, title: modelTitle(words, now) },
        state: modelState(words, now, today),
      });
    return {
      line: line ?? words.text("model-none", { unit: me.unitName, year }),
      named: now && now.versions.length > 0 ? namedModel(now) : null,
      hasDraft: Boolean(now?.draft),
      isRecognised: now?.state === "recognised",
      others: await Promise.all(
        others.slice(0, MOST_YEARS).map(async (model) => ({
          ...namedModel(model),
          // Of a unit that has gone into this one its own name.
          whose: model.owner === me.unit ? null : await services.cadres.nameOf(model.owner, today),
        })),
      ),
      waiting: (await waitingFor(services, speaker, at)).length,
      writes: writes && year === thisYear,
    };
  });
  await talk.say("standing-said", { text: shown.line });
  const own = shown.others.filter(({ whose }) => whose === null);
  if (own.length > 0) await talk.say("model-other-years", { years: own.map((each) => each.year).join(", ") });
  const merged = [...new Set(shown.others.flatMap(({ whose }) => whose ?? []))];
  if (merged.length > 0) await talk.say("model-of-merged", { units: merged.join(", ") });
  if (shown.waiting > 0) await talk.say("model-waiting", { count: String(shown.waiting) });
  await talk.offer(waysOf(year, shown));
}

interface Shown {
  named: NamedModel | null;
  hasDraft: boolean;
  isRecognised: boolean;
  others: (NamedModel & { whose: string | null })[];
  waiting: number;
  writes: boolean;
}

function waysOf(year: string, { named, hasDraft, isRecognised, others, waiting, writes }: Shown): Shortcut[] {
  const write = hasDraft
    ? phrase("model-button-go-on")
    : named
      ? phrase("model-button-change")
      : phrase("model-button-write", { year });
  return [
    ...(waiting > 0 ? [{ label: phrase("model-button-waiting"), command: modelLine.waiting() }] : []),
    ...(writes && !isRecognised ? [{ label: write, command: modelLine.write(year) }] : []),
    ...(named ? [{ label: phrase("model-button-look"), command: modelLine.look(named) }] : []),
    ...others.map(({ whose, ...model }) => ({
      label: whose
        ? phrase("model-button-look-of", { year: model.year, unit: clipped(whose, MOST_LABEL) })
        : phrase("model-button-look-year", { year: model.year }),
      command: modelLine.look(model),
    })),
  ];
}

/** A unit's models and those of units that have gone into it, the latest year first. */
async function modelsOf({ cadres, unitPapers }: ModelParts, unit: string, today: Day): Promise<HandedIn[]> {
  const found: HandedIn[] = [];
  for (const model of await unitPapers.all("model"))
    if (model.owner === unit || (await cadres.heirOf(model.owner, today)) === unit) found.push(model);
  return found.toSorted((a, b) => (a.ref < b.ref ? 1 : -1));
}
