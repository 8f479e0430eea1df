import { writePersonalData } from "../papers/personal-data.ts";
import { holdings } from "../records/personal-data/holdings.ts";
import { dayOf } from "../rules/calendar/time.ts";
import { type PlainKey, phrase, type Words } from "../words/words.ts";
import type { Console } from "./console.ts";
import { endingOf } from "./files/paths.ts";
import { writeWhole } from "./files/write-file.ts";
import { knownCadre } from "./known-cadre.ts";
import { type Opened, withApp } from "./open-house.ts";
import { withBar } from "./progress-bar.ts";

/** `data export CADRE --out FILE.zip`: everything kept about a person, in a file that only its owner can read. */
export async function exportData(console: Console, cadre: string, out: string): Promise<void> {
  endingOf(out, [".zip"]);
  const bytes = await withApp(console, async (opened) => {
    const code = await knownCadre(opened, cadre);
    const { personalData, keptFiles } = opened.app.services;
    const files = await keptFiles.exported(code);
    return withBar(console, phrase("cli-data-being-gathered", { cadre: code }), async (howFar) =>
      writePersonalData(console.words, await personalData.collect(code, howFar), files),
    );
  });
  await writeWhole(console, out, bytes, { secret: true });
  console.note(phrase("cli-written", { file: out }));
}

export interface EraseOptions {
  dryRun?: boolean;
}

/**
 * `data erase CADRE [--dry-run]`: erases names, contacts, texts and addresses for good. Counts stay, without the name.
 * With `--dry-run` it only says whose and what.
 */
export async function eraseData(console: Console, cadre: string, { dryRun }: EraseOptions): Promise<void> {
  await withApp(console, async (opened) => {
    const code = await knownCadre(opened, cadre);
    if (dryRun) return console.result(await whatWouldGo(opened, code, console.words));
    await opened.app.services.personalData.erase(code, new Date());
    console.note(phrase("cli-data-erased", { cadre: code }));
  });
}

async function whatWouldGo({ app: { services } }: Opened, code: string, words: Words): Promise<string> {
  const data = await services.personalData.collect(code);
  const person = await services.cadres.person(code, dayOf(Date.now()));
  const lines = holdings.flatMap(({ name, erase }) => {
    const count = data[name]?.length ?? 0;
    if (count === 0) return [];
    const what = words.label(`data-section-${name}`);
    const becomes =
      name === "account" ? "cli-erase-emptied" : BECOMES[typeof erase === "string" ? erase : "redact"];
    return [words.text("cli-erase-line", { what, count: String(count), becomes: words.label(becomes) })];
  });
  const who = [code, ...(person ? [person.name, person.unitName] : [])].join(" – ");
  return [
    words.text("cli-erase-dry-run", { who }),
    ...lines,
    words.text("cli-erase-then", { cadre: code }),
  ].join("\n");
}

const BECOMES = {
  remove: "cli-erase-removed",
  keep: "cli-erase-kept",
  redact: "cli-erase-emptied",
} as const satisfies Record<string, PlainKey>;
