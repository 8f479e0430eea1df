import { parsePeriod, periodOf } from "../rules/calendar/periods.ts";
import { dayOf } from "../rules/calendar/time.ts";
import { refuse } from "../words/refusal.ts";
import { periodText } from "../words/spoken.ts";
import { phrase } from "../words/words.ts";
import type { Console } from "./console.ts";
import { endingOf } from "./files/paths.ts";
import { writeWhole } from "./files/write-file.ts";
import { findUnit } from "./find-unit.ts";
import { withApp } from "./open-house.ts";
import { withBar } from "./progress-bar.ts";
import { REPORT_ENDINGS, REPORT_FILES } from "./report-files.ts";
import { wrongUsage } from "./wrong-usage.ts";

export interface ReportOptions {
  period: string;
  json?: boolean;
  out?: string;
}

/**
 * `report unit CODE --period P [--json] [--out FILE]`: the current figures of a unit and all below it, written by the file's ending.
 * Without `--out` they are printed, as JSON in the shape of `UnitReport`, with `--json` or without it.
 */
export async function reportUnit(console: Console, code: string, options: ReportOptions): Promise<void> {
  const { json, out } = options;
  const period = parsePeriod(options.period);
  if (!period) throw wrongUsage("cli-period-wrong", { given: options.period });
  const write = out === undefined ? undefined : REPORT_FILES.get(endingOf(out, REPORT_ENDINGS));
  const made = await withApp(console, async ({ app: { services } }) => {
    const at = Date.now();
    const unit = await findUnit(services, code, dayOf(at));
    const bytes =
      write &&
      (await withBar(console, phrase("cli-report-being-made", { unit: unit.name }), (howFar) =>
        write({ services, unit: unit.code, period, at, howFar, note: (said) => console.note(said) }),
      ));
    const isPrinted = json || out === undefined;
    const standing = isPrinted ? await services.standings.of(unit.code, period, at) : undefined;
    if (bytes || standing) return { bytes, report: standing?.report };
    const said = { code: unit.code, period: periodText(services.words, period, dayOf(at)) };
    if (await services.standings.isOutside(unit.code, period.to))
      throw refuse("cli-unit-outside-scope", said);
    throw refuse("cli-unit-not-then", { ...said, now: periodOf(period.kind, dayOf(at)).id });
  });
  if (out !== undefined && made.bytes) {
    await writeWhole(console, out, made.bytes, { secret: true });
    console.note(phrase("cli-written", { file: out }));
  }
  if (made.report) console.json(made.report);
}
