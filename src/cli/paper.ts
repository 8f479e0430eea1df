import { confirmedOf, periodsMeant } from "../../flows/papers/confirmed.ts";
import { noteTaken } from "../../flows/papers/note-taken.ts";
import { paperData } from "../../flows/papers/paper-data.ts";
import { writeFormPapers } from "../papers/word/form-papers.ts";
import { parsePeriod } from "../rules/calendar/periods.ts";
import { dayOf } from "../rules/calendar/time.ts";
import type { Paper } from "../rules/forms/read-form-file.ts";
import { refuse } from "../words/refusal.ts";
import { phrase } from "../words/words.ts";
import type { Console } from "./console.ts";
import { endingOf } from "./files/paths.ts";
import { writeWhole } from "./files/write-file.ts";
import { knownCadre } from "./known-cadre.ts";
import { type Opened, withApp } from "./open-house.ts";
import { wrongUsage } from "./wrong-usage.ts";

export interface PaperOptions {
  period?: string;
  out: string;
}

/** The papers by the names of their forms. */
const PAPERS: ReadonlyMap<string, Paper> = new Map([
  ["a1", "pledge"],
  ["a2", "self-review"],
]);

/**
 * `paper a1|a2 CADRE|UNIT [--period P] --out FILE.docx`: the confirmed pledge or self-review of one cadre, or of everybody of a
 * unit. Without a period the newest of each.
 */
export async function paper(
  console: Console,
  name: string,
  of: string,
  options: PaperOptions,
): Promise<void> {
  const wanted = PAPERS.get(name.trim().toLowerCase());
  if (!wanted) throw wrongUsage("cli-paper-unknown", { given: name, known: [...PAPERS.keys()].join(", ") });
  const period = options.period === undefined ? undefined : parsePeriod(options.period);
  if (options.period !== undefined && !period)
    throw wrongUsage("cli-period-wrong", { given: options.period });
  endingOf(options.out, [".docx"]);
  const bytes = await withApp(console, async (opened) => {
    const { services } = opened.app;
    const today = dayOf(Date.now());
    const asked = {
      paper: wanted,
      ...(period && { period }),
      who: of,
      wholeUnit: false,
      as: "docx",
    } as const;
    const periods = periodsMeant(asked, today);
    const people = [];
    for (const code of await cadresOf(opened, of)) {
      const cadre = await services.cadres.person(code, today);
      const confirmed = await confirmedOf(services, code, { paper: wanted, periods });
      if (!cadre || !confirmed) continue;
      const by = console.words.label("paper-operator");
      const at = Date.now();
      await noteTaken(services, [{ member: cadre, confirmed }], { key: `cli:${at}`, by, name: by, at });
      people.push(await paperData(services, cadre, confirmed));
    }
    if (people.length === 0) throw refuse("cli-paper-none", { of });
    return writeFormPapers(console.words, wanted, people);
  });
  await writeWhole(console, options.out, bytes, { secret: true });
  console.note(phrase("cli-written", { file: options.out }));
}

/** The codes of a unit's own people, or of one cadre. @throws Refusal when there is neither */
async function cadresOf(opened: Opened, given: string): Promise<string[]> {
  const { cadres } = opened.app.services;
  const today = dayOf(Date.now());
  const unit = (await cadres.allUnits(today)).find(
    ({ code }) => code.toUpperCase() === given.trim().toUpperCase(),
  );
  if (!unit) return [await knownCadre(opened, given)];
  return (await cadres.members(unit.code, { below: false }, today)).map(({ code }) => code);
}
