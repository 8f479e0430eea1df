import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type PaperAsked, paperLine } from "../../src/command-lines/paper-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { may } from "../../src/rules/access/permissions.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { paperPeriodMeant } from "../../src/rules/duties/late-paper.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { ownSeat } from "../own-seat.ts";
import { confirmedOf, periodsMeant } from "./confirmed.ts";
import { handPaper } from "./hand-paper.ts";
import { noteTaken, type Taken } from "./note-taken.ts";
import { paperData } from "./paper-data.ts";
import type { ForPapers } from "./paper-services.ts";
import { readingOf } from "./reading-of.ts";

/** Everybody's papers of the speaker's own unit as one .docx, to be printed at once. */
export async function unitPapers(
  talk: Talk,
  services: ForPapers,
  speaker: CadreSpeaking,
  asked: PaperAsked,
): Promise<void> {
  const { paper, as } = asked;
  const permission = readingOf(paper);
  if (!may(speaker.cadre, permission)) throw refuse("paper-not-yours");
  const me = await ownSeat(talk, services, speaker.cadre, permission);
  const at = await talk.now();
  const today = dayOf(at);
  const period =
    (asked.period && periodsMeant(asked, today)[0]) ??
    paperPeriodMeant(paper === "pledge" ? "D8" : "D9", today);
  const named = periodText(services.words, period, today);
  const counts = await talk.call(async () => {
    const found = await confirmedPapers(services, { me, paper, period }, today);
    const [one] = found;
    const code = one ? (await services.forms.asked(one.confirmed.version)).content.code : "";
    return { found: found.length, code };
  });
  const { code } = counts;
  if (counts.found === 0) throw refuse(`paper-none-unit-${paper}`, { unit: me.unitName, period: named });
  const isHanded = await handPaper(
    talk,
    services,
    { ...speaker, cadre: me },
    {
      paper,
      as,
      name: `${code} ${me.unitName} ${period.id}`,
      caption: phrase(as === "zip" ? "paper-of-unit-apart" : "paper-of-unit", {
        count: String(counts.found),
        unit: me.unitName,
        code,
        period: named,
      }),
      async people(key) {
        const found = await confirmedPapers(services, { me, paper, period }, today);
        await noteTaken(services, found, { key, by: me.code, name: me.name, at });
        const people = [];
        for (const { member, confirmed } of found) {
          const data = await paperData(services, member, confirmed);
          people.push({ name: `${code} ${member.name} ${period.id}`, data });
        }
        return people;
      },
    },
  );
  if (!isHanded) return;
  if (paper === "self-review") await talk.say("paper-reads-noted");
  if (as === "docx")
    await talk.offer([
      { label: phrase("paper-each-apart"), command: paperLine.ofUnitApart(paper, period.id) },
    ]);
}

interface Wanted {
  readonly me: Cadre;
  readonly paper: PaperAsked["paper"];
  readonly period: Period;
}

/** The confirmed papers of a unit's own people, by name. */
async function confirmedPapers(
  services: ForPapers,
  { me, paper, period }: Wanted,
  today: Day,
): Promise<Taken[]> {
  const { unit } = me;
  if (!(await inChargeOfUnit(services.cadres, me, { permission: readingOf(paper), unit }, today)))
    throw refuse("paper-not-yours");
  const people = await services.cadres.members(unit, { below: false }, today);
  // Nobody takes their own self-review as somebody in charge.
  const asked = people.filter(({ code }) => paper === "pledge" || code !== me.code);
  const found = [];
  for (const member of asked) {
    const confirmed = await confirmedOf(services, member.code, { paper, periods: [period] });
    if (confirmed) found.push({ member, confirmed });
  }
  return found;
}
