import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { modelLine, type NamedModel } from "../../src/command-lines/model-line.ts";
import { alikeNames } from "../../src/jobs/letters/model-letters.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { everybodysWords } from "../../src/records/unit-papers/everybodys-words.ts";
import { mayDecide, mayWriteFor } from "../../src/records/unit-papers/who-decides.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { likenessOf } from "../../src/rules/likeness/likeness.ts";
import { marked } from "../../src/rules/likeness/marked.ts";
import { readText } from "../../src/rules/likeness/read-text.ts";
import { modelText } from "../../src/rules/unit-papers/model-text.ts";
import { unitPaperRef } from "../../src/rules/unit-papers/unit-papers.ts";
import { refuse } from "../../src/words/refusal.ts";
import { capitalised, clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import type { ModelParts } from "./needs.ts";

/** What is read on a phone side by side. */
const MOST_PASSAGES = 4;
const MOST_CHARACTERS = 350;

/** What stands in both, side by side, with the shared words marked: to the heads of both units, and those who decide. */
export async function showAlike(
  talk: Talk,
  services: ModelParts,
  me: Cadre,
  named: NamedModel,
): Promise<void> {
  const today = dayOf(await talk.now());
  const shown = await talk.call(() => sideBySide(services, me, named, today));
  if (shown.passages.length === 0) return talk.say("model-alike-none");
  const { one, other, share, both } = shown;
  await talk.say("model-alike-head", { one: both, other: shown.named, share });
  for (const [at, { mine, theirs }] of shown.passages.slice(0, MOST_PASSAGES).entries())
    await talk.say("model-alike-pair", { number: String(at + 1), one, other, mine, theirs });
  const more = shown.passages.length - MOST_PASSAGES;
  if (more > 0) await talk.say("model-alike-more", { count: String(more) });
  await talk.offer(waysOf(named, shown));
}

interface SideBySide {
  /** The two as they are named once, and their units, which stand beside each passage. */
  both: string;
  named: string;
  one: string;
  other: string;
  share: string;
  passages: { mine: string; theirs: string }[];
  decides: boolean;
  writes: boolean;
  isTopmost: boolean;
}

function waysOf(named: NamedModel, { decides, writes, isTopmost }: SideBySide): Shortcut[] {
  const yes = phrase(isTopmost ? "model-button-number" : "model-button-recognise");
  return [
    ...(decides ? [{ label: yes, command: modelLine.recognise(named) }] : []),
    ...(decides && !isTopmost
      ? [{ label: phrase("model-button-copied"), command: modelLine.copied(named) }]
      : []),
    ...(decides || writes ? [{ label: phrase("model-button-look"), command: modelLine.look(named) }] : []),
    ...(writes ? [{ label: phrase("model-button-change"), command: modelLine.write(named.year) }] : []),
  ];
}

/** @throws Refusal where there is nothing alike, or not for the speaker */
async function sideBySide(
  services: ModelParts,
  me: Cadre,
  { unit, year, of }: NamedModel,
  today: Day,
): Promise<SideBySide> {
  const { words, cadres, unitPapers } = services;
  const model = await unitPapers.one(unit, unitPaperRef("model", year));
  const version = model?.versions.find(({ no }) => no === of);
  const [first] = version?.alike ?? [];
  const [said] = version ? await alikeNames(services, { versions: [version] }, today) : [];
  if (!model || !version || !first || !said || model.state === "withdrawn") throw refuse("model-gone");
  const writes = await mayWriteFor(services, me, await cadres.heirOf(unit, today), today);
  const isOther = await mayWriteFor(services, me, await cadres.heirOf(first.unit, today), today);
  const decides = await mayDecide(services, me, model, today);
  if (!writes && !isOther && !decides) throw refuse("model-gone");
  const copied = (await unitPapers.one(first.unit, first.ref))?.versions.find(({ no }) => no === first.of);
  const common = everybodysWords();
  const one = readText(modelText(version.answers), common);
  const other = readText(modelText(copied?.answers ?? {}), common);
  const passages = likenessOf(one, other).passages.map((passage) => ({
    mine: clipped(marked(one, passage.one), MOST_CHARACTERS),
    theirs: clipped(marked(other, passage.other), MOST_CHARACTERS),
  }));
  const name = await cadres.nameOf(unit, today);
  const others = await cadres.nameOf(first.unit, today);
  return {
    both: capitalised(words.text("model-named", { year, unit: name })),
    named: said.other,
    share: said.share,
    one: name,
    other: others,
    passages,
    decides: decides && model.state === "waits" && model.versions.length === of,
    writes: writes && model.state !== "recognised",
    isTopmost: (await cadres.above(unit, today)).length === 0,
  };
}
