import { parsePeriod, periodOf } from "../rules/calendar/periods.ts";
import { dayOf } from "../rules/calendar/time.ts";
import { refuse } from "../words/refusal.ts";
import { periodText } from "../words/spoken.ts";
import { phrase } from "../words/words.ts";
import type { Console } from "./console.ts";
import { jsonBytes } from "./files/json-bytes.ts";
import { endingOf } from "./files/paths.ts";
import { writeWhole } from "./files/write-file.ts";
import { findUnit } from "./find-unit.ts";
import { withApp } from "./open-house.ts";
import { wrongUsage } from "./wrong-usage.ts";

export interface ReportOptions {
  period: string;
  json?: boolean;
  out?: string;
}

/**
 * `report unit CODE --period P [--json] [--out FILE]`: the current figures of a unit and all below it, in the shape of
 * `UnitReport`. Without `--out` they are printed, as JSON with `--json` or without it.
 */
export async function reportUnit(console: Console, code: string, options: ReportOptions): Promise<void> {
  const { json, out } = options;
  const period = parsePeriod(options.period);
  if (!period) throw wrongUsage("cli-period-wrong", { given: options.period });
  const ending = out === undefined ? undefined : endingOf(out, [".json", ".docx", ".xlsx", ".png"]);
  if (ending !== undefined && ending !== ".json") throw refuse("cli-report-not-open", { ending });
  const report = await withApp(console, async ({ app: { services } }) => {
    const at = Date.now();
    const unit = await findUnit(services, code, dayOf(at));
    const standing = await services.standings.of(unit.code, period, at);
    if (!standing && (await services.standings.isOutside(unit.code, period.to)))
      throw refuse("cli-unit-outside-scope", {
        code: unit.code,
        period: periodText(services.words, period, dayOf(at)),
      });
    if (!standing)
      throw refuse("cli-unit-not-then", {
        code: unit.code,
        period: periodText(services.words, period, dayOf(at)),
        now: periodOf(period.kind, dayOf(at)).id,
      });
    return standing.report;
  });
  if (out !== undefined) {
    await writeWhole(console, out, jsonBytes(report), { secret: true });
    console.note(phrase("cli-written", { file: out }));
  }
  if (json || out === undefined) console.json(report);
}
