import type { Services } from "../../chat/services.ts";
import { approveLine } from "../../command-lines/approve-line.ts";
import { collectiveLine } from "../../command-lines/collective-line.ts";
import type { CommandLine } from "../../command-lines/command-line.ts";
import { entrustLine } from "../../command-lines/entrust-lines.ts";
import { progressLine, unitLine } from "../../command-lines/own-lines.ts";
import { invitationLine, missingLine, standingLine } from "../../command-lines/unit-lines.ts";
import { begunReviews } from "../../records/collective-reviews/begun.ts";
import { waitsFor } from "../../records/deeds/waiting-for.ts";
import { toBeTold } from "../../records/notices/to-be-told.ts";
import { type Cadre, namedFor } from "../../records/people/cadre.ts";
import { inChargeOfUnit } from "../../records/people/in-charge.ts";
import { addDays, type Day, dayOf } from "../../rules/calendar/time.ts";
import { type Handover, handoversIn } from "../../rules/organisation/handovers.ts";
import { fullDate } from "../../words/full-date.ts";
import { periodText } from "../../words/spoken.ts";
import type { PlainKey } from "../../words/words.ts";
import { buttons } from "./letter.ts";
import { tellCadre } from "./tell-cadre.ts";

/** A roster may come in with a day that lies back so far, and its heads are still told; days. */
const TOLD_FOR_DAYS = 31;
/** With the first line and the last they are six. */
const MOST_OPEN = 4;

/**
 * For the worker's look at the clock: whoever has come to head a unit hears what is open there, and who headed it until then is
 * thanked; once each, on the day from which the roster says so. It looks only after a change of the roster or of the day.
 */
export async function tellOfHandovers(services: Services, at: number): Promise<void> {
  const today = dayOf(at);
  const look = `handovers:${today}:${await services.rosters.changes()}`;
  if (await services.jobRuns.isFinished(look)) return;
  for (const handover of handoversIn(
    await services.cadres.everybodysFacts(),
    addDays(today, -TOLD_FOR_DAYS),
    today,
  ))
    await tell(services, handover, at);
  await services.jobRuns.finish(look, at);
}

async function tell(services: Services, handover: Handover, at: number): Promise<void> {
  const today = dayOf(at);
  const { cadre, unit, from, does } = handover;
  const person = await services.cadres.person(cadre, does === "begins" ? today : addDays(from, -1));
  const name =
    (await services.cadres.unit(unit, from))?.name ??
    (await services.cadres.unit(unit, addDays(from, -1)))?.name;
  const [told] = person && name !== undefined ? await toBeTold(services, [person], today) : [];
  if (!told || name === undefined) return;
  const about = { unit: name, day: fullDate(from) };
  const message =
    does === "begins"
      ? await welcome(services, told.person, { ...about, code: unit }, today)
      : thanks(services, about);
  await tellCadre(
    services,
    told.person,
    { to: told.to, id: `handover:${cadre}:${unit}:${from}:${does}`, message },
    at,
  );
}

function thanks({ words }: Pick<Services, "words">, about: { unit: string; day: string }) {
  const button = { label: "handover-button-own", command: progressLine.show() } as const;
  return { text: words.text("handover-thanks", about), choices: buttons(words, [button]) };
}

/** What is open in the unit, in at most six lines, each with a button where there is one to press. */
async function welcome(
  services: Services,
  me: Cadre,
  { code, ...about }: { code: string; unit: string; day: string },
  today: Day,
) {
  const { words, cadres, groups, entrusting } = services;
  const members = await cadres.members(code, { below: true }, today);
  const links = await cadres.linksOf(members.map((member) => member.code));
  const withoutApp = await services.withoutApp.all();
  const unlinked = members.filter((member) => !links.has(member.code) && !withoutApp.has(member.code)).length;
  const waiting = (await waitsFor(services, me, today)).length;
  const given = (await entrusting.ofUnit(code, today)).length;
  let orphans = 0;
  for (const { boundBy } of await groups.ofUnit(code)) {
    const binder = await cadres.person(boundBy, today);
    if (!(await inChargeOfUnit(cadres, binder, { permission: "bind-group", unit: code }, today)))
      orphans += 1;
  }
  const of = namedFor(me, code);
  const [begun] = await begunReviews(services, me, [code], today);
  const open = [
    ...(waiting > 0 ? [words.text("handover-waiting", { count: String(waiting) })] : []),
    ...(begun ? [words.text("handover-review", { quarter: periodText(words, begun.quarter, today) })] : []),
    ...(unlinked > 0 ? [words.text("handover-unlinked", { count: String(unlinked) })] : []),
    // No button leads there, so it goes before what one leads to.
    ...(orphans > 0 ? [words.text("handover-groups", { count: String(orphans) })] : []),
    ...(given > 0 ? [words.text("handover-entrusted", { count: String(given) })] : []),
  ];
  const lines = [
    words.text("handover-welcome", about),
    ...open.slice(0, MOST_OPEN),
    words.label("handover-look"),
  ];
  const several =
    of === undefined ? [] : [{ label: "unit-button-choose", command: unitLine.choose() } as const];
  const shortcuts: { label: PlainKey; command: CommandLine }[] = [
    { label: "handover-button-standing", command: standingLine.of(undefined, of) },
    { label: "handover-button-missing", command: missingLine.of({ unit: of }) },
    ...(waiting > 0 ? [{ label: "approve-button-waiting", command: approveLine.show() } as const] : []),
    ...(begun
      ? [
          {
            label: "collective-button-begun",
            command: collectiveLine.show({ unit: begun.unit, quarter: begun.quarter.id }),
          } as const,
        ]
      : []),
    ...(unlinked > 0 ? [{ label: "handover-button-invite", command: invitationLine.all() } as const] : []),
    ...(given > 0 ? [{ label: "handover-button-entrusted", command: entrustLine.show() } as const] : []),
    ...several,
  ];
  return { text: lines.join("\n"), choices: buttons(words, shortcuts) };
}
