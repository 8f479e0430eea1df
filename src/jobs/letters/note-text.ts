import type { Services } from "../../chat/services.ts";
import type { SupervisionNote } from "../../records/supervision/supervision.ts";
import { notedCadre } from "../../records/supervision/who-sees.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { isOverdue } from "../../rules/supervision/note.ts";
import { clipped, dateText } from "../../words/spoken.ts";

type Parts = Pick<Services, "words" | "cadres">;

const MOST_IN_LIST = 60;
/** A button wider than a phone is cut by the platform. */
const MOST_LABEL = 40;

/** Whom a note is on: `đồng chí Phạm Ngọc Bích (Đoàn phường An Khánh)`, `Đoàn phường An Khánh`; `label`: the bare name, for a button. */
export async function notedName(
  { words, cadres }: Parts,
  note: Pick<SupervisionNote, "about" | "aboutUnit" | "acts">,
  today: Day,
  as: "said" | "label" = "said",
): Promise<string> {
  const wroteOn = note.acts[0]?.day ?? today;
  const cadre = notedCadre(note);
  if (cadre !== undefined) {
    const person = (await cadres.person(cadre, today)) ?? (await cadres.person(cadre, wroteOn));
    if (!person) return words.label("supervise-somebody");
    return as === "label"
      ? clipped(person.name, MOST_LABEL)
      : words.text("supervise-cadre", { name: person.name, unit: person.unitName });
  }
  const unit = (await cadres.unit(note.aboutUnit, today)) ?? (await cadres.unit(note.aboutUnit, wroteOn));
  const name = unit?.name ?? note.aboutUnit;
  return as === "label" ? clipped(name, MOST_LABEL) : name;
}

/** What was noted at first; nothing where its words are gone. */
export function notedText({ words }: Pick<Parts, "words">, { acts }: Pick<SupervisionNote, "acts">): string {
  return acts[0]?.text ?? words.label("supervise-text-gone");
}

/** A line of a list: its day first, since that is what is looked for. */
export async function listedNote(services: Parts, note: SupervisionNote, today: Day): Promise<string> {
  const said = {
    day: note.followUp ? dateText(note.followUp, today) : "",
    who: await notedName(services, note, today),
    text: clipped(notedText(services, note).replaceAll(/\s+/gu, " "), MOST_IN_LIST),
  };
  return services.words.text(isOverdue(note.acts, today) ? "supervise-line-overdue" : "supervise-line", said);
}

/** A note whole: who noted what, whose word came since, and how it stands. */
export async function wholeNote(services: Parts, note: SupervisionNote, today: Day): Promise<string> {
  const { words, cadres } = services;
  const lines = [
    words.text("supervise-whole", {
      who: await notedName(services, note, today),
      unit: (await cadres.unit(note.unit, note.acts[0]?.day ?? today))?.name ?? note.unit,
      text: notedText(services, note),
    }),
  ];
  for (const { does, by, day, followUp, text = words.label("supervise-text-gone") } of note.acts) {
    const name = (await cadres.person(by, day))?.name ?? words.label("supervise-somebody");
    const said = { name, day: dateText(day, today) };
    if (does === "note") lines.push(words.text("supervise-act-note", said));
    if (does === "move" && followUp)
      lines.push(words.text("supervise-act-move", { ...said, to: dateText(followUp, today) }));
    if (does === "close") lines.push(words.text("supervise-act-close", { ...said, text }));
    if (does === "withdraw") lines.push(words.text("supervise-act-withdraw", said));
  }
  if (note.followUp) lines.push(words.text("supervise-follow-up", { day: dateText(note.followUp, today) }));
  return lines.join("\n");
}
