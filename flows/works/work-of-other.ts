import type { NamedWork } from "../../src/command-lines/recognise-line.ts";
import { workLine } from "../../src/command-lines/work-line.ts";
import { type Told, tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import type { Doing } from "../../src/records/database/doing.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import type { HandedInVersion } from "../../src/records/handed-in/handed-in-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { mayRecognise } from "../../src/records/works/who-recognises.ts";
import type { Work, WorkChange } from "../../src/records/works/works.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { decisionText, workTitle } from "../../src/words/work-text.ts";
import { mustBeOfOpenYear } from "../ask-decision.ts";
import type { WorkParts } from "./needs.ts";
import { stateLine } from "./state-line.ts";

/** A work that the speaker may decide about, as it was handed in last, and whose it is. */
export interface WorkOfOther {
  work: Work;
  version: HandedInVersion;
  person: Cadre;
}

/**
 * To be read before a decision. What was sent back stays to be read, with the reason, until it comes anew; what its author has
 * withdrawn is theirs alone.
 * @throws Refusal where it is not there, withdrawn, or not theirs to decide about
 */
export async function workOfOther(
  services: WorkParts,
  me: Cadre,
  named: Pick<NamedWork, "ref" | "cadre">,
  today: Day,
): Promise<WorkOfOther> {
  const found = await decidable(services, me, named, today);
  if (found.work.state === "withdrawn") throw refuse("recognise-withdrawn");
  return found;
}

async function decidable(
  services: WorkParts,
  me: Cadre,
  { ref, cadre }: Pick<NamedWork, "ref" | "cadre">,
  today: Day,
): Promise<WorkOfOther> {
  const [work, person] = [await services.works.one(cadre, ref), await services.cadres.person(cadre, today)];
  const version = work?.versions.at(-1);
  if (!work || !person || !version) throw refuse("recognise-gone");
  if (!(await mayRecognise(services, me, { person, version }, today))) throw refuse("recognise-not-yours");
  return { work, version, person };
}

/** How a work stands by the time somebody decides, where that can no longer be done. Plain JSON. */
export interface Late {
  /** It was handed in anew meanwhile. */
  isNewer: boolean;
  state: string;
  by: string;
}

/** Why a word about a version that waits comes too late; nothing where it does not. */
export async function lateness(
  services: WorkParts,
  work: Work,
  of: number,
  today: Day,
): Promise<Late | undefined> {
  const inTime = work.versions.length === of && work.state === "waits";
  return inTime ? undefined : howItStands(services, work, of, today);
}

async function howItStands(services: WorkParts, work: Work, of: number, today: Day): Promise<Late> {
  const { words, cadres } = services;
  const last = work.acts.at(-1);
  const by = last && (await cadres.person(last.by, today))?.name;
  return {
    isNewer: work.versions.length !== of && work.state === "waits",
    state: stateLine(words, work, today),
    by: by ?? words.label("request-another-head"),
  };
}

/** What came of a head's word. Plain JSON. */
export interface Decided {
  name: string;
  title: string;
  late: Late | null;
}

/**
 * Does it, once, and tells whose work it is, with a way to go on. To be used inside `talk.call`.
 * @throws Refusal where it is not the speaker's to decide any more
 */
export async function decide(
  services: WorkParts,
  me: Cadre,
  { named, change, doing }: { named: NamedWork; change: WorkChange; doing: Doing },
): Promise<Decided> {
  const at = doing.at.getTime();
  const today = dayOf(at);
  const { work: before, person } = await decidable(services, me, named, today);
  // The year may have closed while a reason was written; done once, there is no decision any more.
  if (change.does === "take-back" && before.decision)
    mustBeOfOpenYear(before.decision.day, await services.policies.of(person.unit, today), today);
  const changed = await services.works.change(named.cadre, named.ref, change, doing);
  if (changed.kind === "gone") throw refuse("recognise-gone");
  const { handedIn: work } = changed;
  const title = workTitle(services.words, work);
  if (changed.kind === "late")
    return { name: person.name, title, late: await howItStands(services, work, named.of, today) };
  await tellInPrivate(services, person, toldOf(services, { me, work, title, change, doing }), at);
  return { name: person.name, title, late: null };
}

function toldOf(
  { words }: Pick<WorkParts, "words">,
  {
    me,
    work,
    title,
    change,
    doing,
  }: { me: Cadre; work: Work; title: string; change: WorkChange; doing: Doing },
): Told {
  // Not of the work's last act: handled once more after a kill, others may have come since.
  const id = `work-${change.does}:${work.id}:${refOf(doing.key)}`;
  const said = { by: me.name, title };
  const look = { label: "work-button-look", command: workLine.look(work.ref) } as const;
  const again = { label: "work-button-change", command: workLine.goOn(work.ref) } as const;
  switch (change.does) {
    case "recognise": {
      const { day } = change.decision;
      const decision = decisionText(words, change.decision);
      const key = work.versions.at(-1)?.paper ? "work-told-seen" : "work-told-recognised";
      return { id, text: words.text(key, { ...said, decision, year: day.slice(0, 4) }), buttons: [look] };
    }
    case "return":
      return {
        id,
        text: words.text("work-told-returned", { ...said, reason: change.reason }),
        buttons: [again],
      };
    case "take-back":
      return { id, text: words.text("work-told-back", { ...said, reason: change.reason }), buttons: [look] };
    case "withdraw":
      return { id, text: words.text("work-told-withdrawn", { name: me.name, title }) };
  }
}
