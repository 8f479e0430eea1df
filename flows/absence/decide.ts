import type { Talk } from "../../src/chat/dialog/talk.ts";
import { awayLine } from "../../src/command-lines/away-line.ts";
import type { Change } from "../../src/records/absences/absences.ts";
import type { Absent } from "../../src/records/absences/absent.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Absence } from "../../src/rules/absences/absence.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { awayText } from "../../src/words/absence-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { keepsFormer, meanwhileText } from "./meanwhile.ts";
import { type AbsenceServices, type Meant, mustDecide, tellAbsent, theAbsence, whoseOf } from "./telling.ts";

/** Longer words are asked for again. */
const MOST_REASON = 300;

/** One tap. */
export async function confirmAbsence(
  talk: Talk,
  services: AbsenceServices,
  me: Cadre,
  meant: Meant,
): Promise<void> {
  const said: SayDecided = ({ unitName, person }, days) =>
    person
      ? phrase("absence-confirmed-member", { by: me.name, days })
      : phrase("absence-confirmed-unit", { by: me.name, unit: unitName, days });
  const decided = await decide(talk, services, { me, meant, change: { does: "confirm" }, said });
  if (decided.late) return sayLate(talk, decided);
  await talk.say("absence-confirmed", { name: decided.name, days: decided.days });
  await talk.offer([
    { label: phrase("absence-button-take-back"), command: awayLine.withdraw(meant.id, meant.whose) },
  ]);
}

/** With a word, which the other side hears. */
export async function refuseAbsence(
  talk: Talk,
  services: AbsenceServices,
  me: Cadre,
  meant: Meant,
): Promise<void> {
  const today = dayOf(await talk.now());
  const before = await talk.call(async () => {
    const { absent, absence } = await theAbsence(services, whoseOf(me, meant), meant, today);
    mustDecide(me, absent, absence.by);
    return { name: absent.name, ...(await lateness(services, absence, today)) };
  });
  if (before.late) return sayLate(talk, before);
  const reason = await talk.askText(
    phrase("absence-ask-why-not", { name: before.name }),
    (text) => (text.length > MOST_REASON ? { no: phrase("request-why-long") } : { value: text }),
    { why: true },
  );
  const said: SayDecided = (_, days, meanwhile) =>
    phrase("absence-refused-member", { by: me.name, days, reason, meanwhile });
  const decided = await decide(talk, services, { me, meant, change: { does: "refuse", reason }, said });
  if (decided.late) return sayLate(talk, decided);
  await talk.say("absence-refused", { name: decided.name, meanwhile: decided.meanwhile });
}

/** What the other side hears. */
type SayDecided = (absent: Absent, days: string, meanwhile: string) => Phrase;

interface Decided {
  name: string;
  days: string;
  /** What holds where it was not confirmed. */
  meanwhile: string;
  late: "confirmed" | "refused" | "withdrawn" | null;
  by: string;
}

async function decide(
  talk: Talk,
  services: AbsenceServices,
  { me, meant, change, said }: { me: Cadre; meant: Meant; change: Change; said: SayDecided },
): Promise<Decided> {
  const at = await talk.now();
  const today = dayOf(at);
  return talk.call(async (key) => {
    const whose = whoseOf(me, meant);
    const { absent, absence } = await theAbsence(services, whose, { ...meant, key }, today);
    mustDecide(me, absent, absence.by);
    const changed = await services.absences.change(whose, meant.id, change, {
      key,
      by: me.code,
      at: new Date(at),
    });
    if (changed.kind === "gone") throw refuse("absence-gone");
    const days = awayText(services.words, changed.absence, today);
    const meanwhile = meanwhileText(services.words, await keepsFormer(services, whose, absence));
    if (changed.kind === "done")
      await tellAbsent(
        services,
        { absent, absence: changed.absence, said: said(absent, days, meanwhile) },
        at,
      );
    const late = changed.kind === "late" ? await lateness(services, changed.absence, today) : IN_TIME;
    return { name: absent.name, days, meanwhile, ...late };
  });
}

const IN_TIME: Pick<Decided, "late" | "by"> = { late: null, by: "" };

async function lateness(
  { cadres, words }: AbsenceServices,
  { state, decidedBy }: Absence,
  today: Day,
): Promise<Pick<Decided, "late" | "by">> {
  if (state === "waits") return IN_TIME;
  const by = decidedBy === undefined ? undefined : await cadres.person(decidedBy, today);
  return { late: state, by: by?.name ?? words.label("request-another-head") };
}

async function sayLate(talk: Talk, { late, by }: Pick<Decided, "late" | "by">): Promise<void> {
  if (late === "confirmed" || late === "refused") return talk.say(`absence-late-${late}`, { by });
  await talk.say("absence-late-withdrawn");
}
