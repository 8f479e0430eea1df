import type { Services } from "../../src/chat/services.ts";
import { nudgeOf } from "../../src/jobs/nudges/nudge.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isOpen } from "../../src/rules/duties/corrections.ts";
import { isCounted, isDutyId, isStated } from "../../src/rules/duties/duties.ts";
import { wordOf } from "../../src/rules/targets/matters.ts";
import { isUnitDutyId } from "../../src/rules/unit-duties/unit-duties.ts";
import { matterName } from "../../src/words/matter-words.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { askedMissing, type Missing } from "./asked-missing.ts";
import { countOf } from "./missing-headings.ts";

/** Names in a preview; more are counted. */
const MOST_NAMES = 30;

export async function theOne(
  services: Pick<Services, "words" | "cadres" | "standings">,
  cadre: Cadre,
  line: string,
  at: number,
): Promise<Missing> {
  const [asked] = await askedMissing(services, cadre, { permission: "nudge", line }, at);
  if (!asked) throw new Error(`nobody was asked for: ${line}`);
  return asked;
}

export async function previewOf(
  services: Parameters<typeof nudgeOf>[0],
  cadre: Cadre,
  line: string,
  at: number,
) {
  const { words } = services;
  const asked = await theOne(services, cadre, line, at);
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
    waitsAbove: nudge.waitsAbove.map(({ name }) => name).join("; "),
    plan: {
      count: nudge.letters.length,
      away: nudge.away.length,
      withoutApp: listed(
        services,
        nudge.withoutApp.map(({ name }) => name),
      ),
      onlyMe: countOf(asked) > 0,
      ofUnits: isUnitDutyId(matter),
      ofCollective: isDutyId(matter) && isStated(matter),
      ...said,
      names: listed(services, names),
      text: nudge.letters[0]?.messages[0]?.text ?? "",
    },
  };
}

export function listed({ words }: Pick<Services, "words">, all: readonly string[]): string {
  const names = all.slice(0, MOST_NAMES).map((name) => `• ${name}`);
  const more = all.length - names.length;
  if (more > 0) names.push(words.text("nudge-more", { count: String(more) }));
  return names.join("\n");
}
