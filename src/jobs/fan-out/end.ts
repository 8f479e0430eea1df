import type { Services } from "../../chat/services.ts";
import { type HeadToTell, headsToTell } from "../../records/notices/heads-to-tell.ts";
import type { PlannedNotice } from "../../records/notices/planned-notices.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { jobRunId } from "../job-run.ts";
import { tellCadre } from "../letters/tell-cadre.ts";
import { grouped } from "./grouped.ts";
import { isPast, jobRunOf } from "./let-out.ts";

/** Names in a note; more are counted. */
const MOST_NAMES = 20;

/**
 * Forgets each fan-out once it is over: everybody's turn has come, and each reminder's fate is known. The heads of a
 * unit are told once, privately and in one note, who could not be reached. What still waits holds up no other fan-out:
 * planned by a clock that was ahead, it waits for that day.
 */
export async function endFanOuts(services: Services, now: number): Promise<void> {
  const fanOuts = grouped(await services.plannedNotices.all(), nameOf);
  for (const [name, planned] of fanOuts) {
    if (planned.some(({ state }) => state === "waiting")) continue;
    const states = await services.notices.states(planned.map(({ _id }) => _id));
    const isOnItsWay = ({ _id }: PlannedNotice) => ["claimed", "queued"].includes(states.get(_id) ?? "");
    if (planned.some(isOnItsWay) && !planned.every((each) => isPast(each, now))) continue;
    const unreached = planned.filter(({ _id }) =>
      ["unreachable", "rejected"].includes(states.get(_id) ?? ""),
    );
    if (unreached.length > 0) await tellHeads(services, name, unreached, now);
    await services.plannedNotices.forget(planned.map(({ _id }) => _id));
  }
}

function nameOf(planned: PlannedNotice): string {
  return `${jobRunId(jobRunOf(planned))}:${planned.channel}`;
}

/** One note per head, about everybody in units where nobody nearer can be told; at night it waits for the head's morning. */
async function tellHeads(
  services: Services,
  fanOut: string,
  unreached: readonly PlannedNotice[],
  now: number,
): Promise<void> {
  const today = dayOf(now);
  const unlessPaused = await services.reminderSettings.all();
  const told = new Map<string, HeadToTell & { about: string[] }>();
  for (const [unit, planned] of grouped(unreached, (each) => each.unit)) {
    const away = new Set(planned.map(({ cadre }) => cadre));
    const names = await namesOf(services, planned, now);
    for (const found of await headsToTell(services, unit, { about: away, unlessPaused }, today)) {
      const note = told.get(found.head.code) ?? { ...found, about: [] };
      note.about.push(...names);
      told.set(found.head.code, note);
    }
  }
  for (const { head, to, about } of told.values()) {
    const id = `unreached:${fanOut}:${head.code}`;
    await tellCadre(services, head, { to, id, message: noteOf(services, about) }, now);
  }
}

async function namesOf(
  { cadres }: Services,
  planned: readonly PlannedNotice[],
  now: number,
): Promise<string[]> {
  const found = await Promise.all(planned.map(({ cadre }) => cadres.person(cadre, dayOf(now))));
  return found.flatMap((person) => (person ? [`• ${person.name} (${person.unitName})`] : []));
}

function noteOf({ words }: Services, about: readonly string[]) {
  const names = about.slice(0, MOST_NAMES);
  const more = about.length - names.length;
  if (more > 0) names.push(words.text("digest-more", { count: String(more) }));
  return { text: words.text("spread-unreached", { count: String(about.length), names: names.join("\n") }) };
}
