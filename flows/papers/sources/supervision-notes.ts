import { notedName, notedText } from "../../../src/jobs/letters/note-text.ts";
import type { SupervisionNote } from "../../../src/records/supervision/supervision.ts";
import { notedCadre } from "../../../src/records/supervision/who-sees.ts";
import { type Day, dayOf, earlierOf } from "../../../src/rules/calendar/time.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { fullDate } from "../../../src/words/full-date.ts";
import { periodText } from "../../../src/words/spoken.ts";
import type { ForPapers } from "../paper-services.ts";
import type { SourceOfUnits } from "./paper-source.ts";
import { unitHeadOf } from "./unit-head.ts";

/** What a unit noted in a period, but what is on whoever takes the paper: nobody reads a note on themselves there. */
export const supervisionNotes: SourceOfUnits = {
  of: "unit",
  async find(services, unit, [period], at, taker) {
    const { words, cadres, supervision } = services;
    const today = dayOf(at);
    const day = period && earlierOf(period.to, today);
    const whose = day && (await cadres.unit(unit, day));
    if (!period || !day || !whose) return undefined;
    const notes: SupervisionNote[] = [];
    for (const note of await supervision.between(period.from, period.to))
      if (note.state !== "withdrawn" && (await cadres.heirOf(note.unit, day)) === unit) notes.push(note);
    const shown = notes.filter((note) => taker === undefined || notedCadre(note) !== taker);
    if (shown.length === 0) return undefined;
    return {
      period,
      code: words.label("paper-supervision-code"),
      whose: whose.name,
      unit,
      day,
      ...(taker !== undefined && shown.length < notes.length && { leftOutFor: taker }),
      async data(): Promise<PaperDataOf<"giamsat">> {
        return {
          ...(await unitHeadOf(services, whose, today)),
          "unit-name": whose.name,
          period: periodText(words, period, today),
          notes: await Promise.all(shown.map((note, place) => printed(services, note, place + 1, today))),
        };
      },
    };
  },
};

async function printed(services: ForPapers, note: SupervisionNote, number: number, today: Day) {
  const { words, cadres } = services;
  const [{ by = "", day = today } = {}] = note.acts;
  const writer = (await cadres.person(by, day))?.name ?? words.label("supervise-somebody");
  const last = note.acts.at(-1);
  const followUp = note.acts.findLast((act) => act.followUp !== undefined)?.followUp;
  return {
    number: String(number),
    noted: await notedName(services, note, today),
    "noted-when": words.text("supervision-paper-when", { name: writer, day: fullDate(day) }),
    text: notedText(services, note),
    "follow-up": followUp ? fullDate(followUp) : "",
    found:
      last?.does === "close"
        ? words.text("supervision-paper-found", {
            text: last.text ?? words.label("supervise-text-gone"),
            day: fullDate(last.day),
          })
        : "",
  };
}
