import { z } from "zod";
import { DUTY_IDS } from "../../rules/duties/duties.ts";
import type { Figure } from "../../rules/duties/figures.ts";

const figure = z.object({
  duty: z.enum(DUTY_IDS),
  period: z.string(),
  done: z.number(),
  parts: z.record(z.string(), z.number()).exactOptional(),
  required: z.number(),
  met: z.boolean(),
  counted: z.object({ met: z.number(), of: z.number() }),
  pledged: z
    .object({ number: z.number(), part: z.string().exactOptional(), met: z.number() })
    .exactOptional(),
});

/** What a self-review of version 0.1 holds: volunteer hours of a week or month. */
const hourFigure = z
  .object({
    period: z.string(),
    minutes: z.number(),
    required: z.number(),
    weeksMet: z.number(),
    weeks: z.number(),
  })
  .transform(
    ({ period, minutes, required, weeksMet, weeks }): Figure => ({
      duty: "D1",
      period,
      done: minutes,
      required,
      met: weeks > 0 && weeksMet === weeks,
      counted: { met: weeksMet, of: weeks },
    }),
  );

const figures = z.array(z.union([figure, hourFigure])).nullable();

/** The figures of a stored self-review, as this or an earlier version wrote them; null where there are none. */
export function readFigures(stored: unknown): Figure[] | null {
  return figures.parse(stored ?? null);
}
