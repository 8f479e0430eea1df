import { z } from "zod";
import { local } from "../../../src/rules/calendar/time.ts";
import { typedMust } from "./cli.ts";
import type { Fleet } from "./fleet.ts";
import { cadreCode } from "./organisation.ts";
import type { Role } from "./rehearse.ts";

const reportShape = z.object({
  cadres: z.array(z.object({ code: z.string(), duties: z.record(z.string(), z.unknown()) })),
});

/** In the reports of this week and of the year, everybody has done what the one has who rehearsed the same. */
export async function compareReports(
  { env }: Fleet,
  roles: readonly Role[],
  rehearsed: readonly Role[],
): Promise<string[]> {
  const wrong: string[] = [];
  const today = local(Date.now());
  for (const period of [today.toFormat("kkkk-'W'WW"), today.toFormat("yyyy")]) {
    const out = await typedMust(env, ["report", "unit", "TD", "--period", period, "--json"]);
    const { cadres } = reportShape.parse(JSON.parse(out));
    const done = new Map(cadres.map(({ code, duties }) => [code, JSON.stringify(duties)]));
    for (const { place, rehearsal } of roles) {
      const like = rehearsed.find((role) => role.rehearsal === rehearsal);
      const [own, expected] = [done.get(cadreCode(place)), like && done.get(cadreCode(like.place))];
      if (own === undefined || own !== expected)
        wrong.push(`${period} ${cadreCode(place)}: ${own}, not ${expected}`);
    }
  }
  return wrong;
}
