import { removeDemo } from "../../demo/remove-demo.ts";
import {
  describeDoubts,
  describeNotes,
  describePlan,
  describeProblems,
} from "../../papers/roster/describe.ts";
import { importRoster, type RosterOutcome } from "../../papers/roster/import-roster.ts";
import { doubtJson, notesJson, planJson, problemsJson } from "../../papers/roster/json.ts";
import { withPreview } from "../../papers/roster/preview-sheet.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { phrase } from "../../words/words.ts";
import type { Console } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { endingOf } from "../files/paths.ts";
import { readWorkbookFile } from "../files/read-file.ts";
import { writeWhole } from "../files/write-file.ts";
import { readDay } from "../moment.ts";
import { withApp } from "../open-house.ts";
import { withBar } from "../progress-bar.ts";
import { wrongUsage } from "../wrong-usage.ts";
import { levelsOf } from "./levels.ts";

/** More lines than this nobody reads; `--json` lists everything. */
const MOST_LINES = 200;

export interface ImportOptions {
  dryRun?: boolean;
  json?: boolean;
  /** `2026-07-01` */
  from?: string;
  /** How many people are known to leave. */
  yesRemove?: string;
  /** Where to write the file with a sheet of what it would change, or of all places to mend. */
  out?: string;
}

/**
 * `roster import FILE.xlsx [--dry-run] [--json] [--from DAY] [--yes-remove N] [--out FILE.xlsx]`: all or nothing. With `--out` the
 * file comes out again with one more sheet: what it changes, or all places to mend.
 *
 * JSON when it is taken: `{ taken: true, dryRun, replacesDemo, scope, from, units, cadres, heads, doubts, notes: [{ sheet, note }] }`,
 * where `scope` is `whole` or `part`, `from` the first day on which it holds, `doubts` what asks for `--yes-remove` (`many`,
 * `last-head`, `sender`, `top`, `new-admin`; usually none),
 * `heads` is `{ gained: [{ code, name, units }], lost: [{ code, name, units }], unrecognised: [{ code, name, position }],
 * boards: { gained, lost } }`, and `units`
 * and `cadres` are `{ added: [{ code, name }], changed: [{ code, name, fields: [{ field, from, to }] }],
 * unchanged: <count>, left: [{ code, name }] }`.
 * JSON when it is not: `{ taken: false, problems: [{ sheet, row, column, reason }] }`, with exit code 1; `row` and
 * `column` are null where the whole sheet is meant.
 */
export async function rosterImport(console: Console, file: string, options: ImportOptions): Promise<number> {
  const from = options.from === undefined ? undefined : readDay(options.from);
  const sureOfLeaving = options.yesRemove === undefined ? undefined : readCount(options.yesRemove);
  const { out } = options;
  if (out !== undefined) endingOf(out, [".xlsx"]);
  const bytes = await readWorkbookFile(console, file);
  return withApp(console, async ({ app: { services }, connection }) => {
    const today = dayOf(Date.now());
    const replacesDemo = (await services.cadres.allUnits(today)).some((unit) => unit.demo);
    const dryRun = options.dryRun ?? false;
    const levels = await levelsOf(services, today);
    const outcome = await withBar(console, phrase("work-import"), (howFar) =>
      importRoster(bytes, {
        rosters: services.rosters,
        levels,
        today,
        from,
        sureOfLeaving,
        dryRun,
        howFar,
        removeDemo: async () => {
          await removeDemo(connection);
        },
      }),
    );
    if (out !== undefined) {
      await writeWhole(console, out, await withPreview(console.words, bytes, outcome), { secret: true });
      console.note(phrase("cli-written", { file: out }));
    }
    return tell(console, outcome, { dryRun, replacesDemo, json: options.json ?? false });
  });
}

/** @throws WrongUsage for anything but a count */
function readCount(given: string): number {
  if (!/^\d{1,6}$/.test(given.trim())) throw wrongUsage("cli-count-wrong", { given });
  return Number(given);
}

interface Shown {
  dryRun: boolean;
  replacesDemo: boolean;
  json: boolean;
}

function tell(console: Console, outcome: RosterOutcome, { dryRun, replacesDemo, json }: Shown): number {
  const { words } = console;
  if (outcome.kind === "wrong") {
    const { problems } = outcome;
    if (json) console.json({ taken: false, problems: problemsJson(words, problems) });
    console.noteText(describeProblems(words, problems, problems.length));
    return EXIT.refused;
  }
  const { plan, notes } = outcome;
  const doubts = describeDoubts(words, outcome);
  if (outcome.kind === "doubtful") {
    const how = words.text("cli-import-doubtful", { count: String(plan.cadres.left.length) });
    if (json) console.json({ taken: false, problems: doubtJson(`${doubts} ${how}`) });
    else console.result(describePlan(words, plan, MOST_LINES));
    console.noteText(`${doubts}\n${how}`);
    return EXIT.refused;
  }
  if (replacesDemo) console.note(phrase(dryRun ? "cli-import-demo-would-go" : "cli-import-demo-goes"));
  if (json) {
    const said = { doubts: outcome.doubts, notes: notesJson(words, notes) };
    console.json({ taken: true, dryRun, replacesDemo, ...planJson(plan), ...said });
    return EXIT.done;
  }
  console.result(words.label(dryRun ? "cli-import-dry-run" : "cli-import-done"));
  console.result(describePlan(words, plan, MOST_LINES));
  if (dryRun && doubts) {
    const how = words.text("cli-import-doubtful", { count: String(plan.cadres.left.length) });
    console.noteText(`${doubts}\n${how}`);
  }
  if (notes.length > 0) console.noteText(describeNotes(words, notes));
  if (!dryRun && plan.cadres.added.length > 0) console.note(phrase("cli-import-next"));
  return EXIT.done;
}
