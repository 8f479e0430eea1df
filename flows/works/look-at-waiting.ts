import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type NamedWork, recogniseLine } from "../../src/command-lines/recognise-line.ts";
import { waitingText } from "../../src/jobs/letters/work-letters.ts";
import { keptFile } from "../../src/records/database/files.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { recognisedIn } from "../../src/records/works/who-recognises.ts";
import { may, seatsWith } from "../../src/rules/access/who-may.ts";
import { addDays, dayOf } from "../../src/rules/calendar/time.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { workTitle } from "../../src/words/work-text.ts";
import { handOut } from "../evidence/show.ts";
import type { WorkParts } from "./needs.ts";
import { stateLine } from "./state-line.ts";
import { filesOf, workBody } from "./work-body.ts";
import { workOfOther } from "./work-of-other.ts";

const MOST_LISTED = 6;
/** A button wider than a phone is cut by the platform. */
const MOST_LABEL = 50;
/** After so many days without a word every level above sees what waits. */
const LATE_DAYS = 7;

/** What waits for the speaker, the oldest first, each with the button that shows it. */
export async function showWaiting(talk: Talk, services: WorkParts, me: Cadre): Promise<void> {
  const at = await talk.now();
  const all = await talk.call(() => waitingFor(services, me, at));
  const list = { label: phrase("recognise-button-list"), command: recogniseLine.list() };
  if (all.length === 0) {
    await talk.say("recognise-none");
    return talk.offer([list]);
  }
  const shown = all.slice(0, MOST_LISTED);
  await talk.say("recognise-list", {
    count: String(all.length),
    lines: shown.map(({ text }) => text).join("\n"),
  });
  if (all.length > shown.length)
    await talk.say("recognise-more", { count: String(all.length - shown.length) });
  await talk.offer([
    ...shown.map(({ name, title, named }) => ({
      label: phrase("recognise-button-look-at", { what: clipped(`${name}: ${title}`, MOST_LABEL) }),
      command: recogniseLine.look(named),
    })),
    list,
  ]);
}

interface WaitingFor {
  text: string;
  name: string;
  title: string;
  named: NamedWork;
}

async function waitingFor(services: WorkParts, me: Cadre, at: number): Promise<WaitingFor[]> {
  const { words, cadres, works } = services;
  const today = dayOf(at);
  const seats = new Set(seatsWith(me, "recognise-works").map(({ unit }) => unit));
  const found = await Promise.all(
    (await works.open(at)).map(async ({ handedIn: work, told }): Promise<WaitingFor[]> => {
      const person = await cadres.person(work.owner, today);
      const version = work.versions.at(-1);
      const place = person && version && (await recognisedIn(services, person, version, today));
      if (!place || !may(me, "recognise-works", place)) return [];
      const since = dayOf(version.confirmedAt.getTime());
      const isNear = seats.has(place.unit) || told.some(({ head }) => head === me.code);
      if (!isNear && addDays(since, LATE_DAYS) >= today) return [];
      const named = { ref: work.ref, cadre: work.owner, of: work.versions.length };
      const text = waitingText(words, work, person);
      return [{ text, name: person.name, title: workTitle(words, work), named }];
    }),
  );
  return found.flat();
}

/** The whole work with all that shows it, before anything is decided. */
export async function lookAtWaiting(
  talk: Talk,
  services: WorkParts,
  me: Pick<CadreSpeaking, "cadre" | "address">,
  named: NamedWork,
): Promise<void> {
  const today = dayOf(await talk.now());
  const { words } = services;
  const shown = await talk.call(async () => {
    const { work, version, person } = await workOfOther(services, me.cadre, named, today);
    const files = await services.keptFiles.ofCadre(person.code, filesOf(version));
    return {
      name: person.name,
      unit: person.unitName,
      body: await workBody(services, person, version, today),
      state: stateLine(words, work, today),
      files: files.map(keptFile),
      isOnPaper: version.paper !== null,
      waits: work.state === "waits",
      isRecognised: work.state === "recognised",
      of: work.versions.length,
    };
  });
  const { name, unit, body, state, files } = shown;
  await talk.say("recognise-shown", { name, unit, body, state });
  if (files.length > 0)
    await handOut(talk, services, me, {
      said: phrase("work-files", { count: String(files.length) }),
      files,
    });
  const seen = { ...named, of: shown.of };
  const yes = phrase(shown.isOnPaper ? "recognise-button-seen" : "recognise-button-yes");
  if (shown.waits)
    await talk.offer([
      { label: yes, command: recogniseLine.recognise(seen) },
      { label: phrase("recognise-button-return"), command: recogniseLine.sendBack(seen) },
    ]);
  if (shown.isRecognised)
    await talk.offer([{ label: phrase("recognise-button-back"), command: recogniseLine.takeBack(seen) }]);
}
