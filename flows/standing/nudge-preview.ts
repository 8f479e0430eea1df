import { nudgeOf } from "../../src/jobs/nudges/nudge.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { waitedFor } from "../../src/records/standings/lacking.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isOpen } from "../../src/rules/duties/corrections.ts";
import { isCounted, isDutyId, isStated } from "../../src/rules/duties/duties.ts";
import { wordOf } from "../../src/rules/targets/matters.ts";
import { isUnitDutyId } from "../../src/rules/unit-duties/unit-duties.ts";
import { matterName } from "../../src/words/matter-words.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { askedNudge } from "./asked-nudge.ts";
import { listedNames } from "./listed-names.ts";
import { countOf } from "./missing-headings.ts";

/** What a nudge would send to whom, read before it goes out. Plain JSON. */
export async function previewOf(
  services: Parameters<typeof nudgeOf>[0],
  cadre: Cadre,
  line: string,
  at: number,
) {
  const { words } = services;
  const asked = await askedNudge(services, cadre, line, at);
  const { matter, period, standing, person } = asked;
  const said = { duty: matterName(words, matter), period: periodText(words, period, dayOf(at)) };
  const policy = await services.policies.of(standing.unit.code, dayOf(at));
  if (isDutyId(matter) && isCounted(matter) && !isOpen(period, policy, dayOf(at)))
    throw refuse("nudge-closed", { ...said, word: wordOf(matter) });
  const nudge = await nudgeOf(services, { from: cadre, matter, standing }, at);
  const names = nudge.letters.map(({ cadre: { name, unitName } }) =>
    isUnitDutyId(matter) ? `${name} (${unitName})` : name,
  );
  return {
    shown: nudge.letters.map(({ cadre: { code, name } }) => ({ code, name })),
    person: person?.name ?? null,
    headless: nudge.headless.map(({ name }) => name).join("; "),
    waits: isDutyId(matter)
      ? listedNames(
          services,
          waitedFor(standing, matter).flatMap(({ person: { code, name } }) =>
            code === cadre.code ? [] : name,
          ),
        )
      : "",
    waitsAbove: nudge.waitsAbove.map(({ name }) => name).join("; "),
    plan: {
      count: nudge.letters.length,
      away: nudge.away.length,
      withoutApp: listedNames(
        services,
        nudge.withoutApp.map(({ name }) => name),
      ),
      onlyMe: countOf(asked) > 0,
      ofUnits: isUnitDutyId(matter),
      ofCollective: isDutyId(matter) && isStated(matter),
      ...said,
      names: listedNames(services, names),
      text: nudge.letters[0]?.messages[0]?.text ?? "",
    },
  };
}
