import { writePersonalData } from "../papers/personal-data.ts";
import { refuse } from "../refusal.ts";
import { dayOf } from "../rules/time.ts";
import { phrase } from "../words/words.ts";
import type { Console } from "./console.ts";
import { type Opened, withApp } from "./open-house.ts";
import { endingOf } from "./paths.ts";
import { writeWhole } from "./write-file.ts";

/** `data export CADRE --out FILE.zip`: everything kept about a person, in a file that only its owner can read. */
export async function exportData(console: Console, cadre: string, out: string): Promise<void> {
  endingOf(out, [".zip"]);
  const bytes = await withApp(console, async (opened) => {
    const code = await knownCadre(opened, cadre);
    return writePersonalData(console.words, await opened.app.house.personalData.collect(code));
  });
  await writeWhole(out, bytes, { secret: true });
  console.note(phrase("cli-written", { file: out }));
}

/** `data erase CADRE`: names, contacts, texts and addresses go for good; what was counted stays, without the name. */
export async function eraseData(console: Console, cadre: string): Promise<void> {
  await withApp(console, async (opened) => {
    const code = await knownCadre(opened, cadre);
    await opened.app.house.personalData.erase(code, new Date());
    console.note(phrase("cli-data-erased", { cadre: code }));
  });
}

/** The code as it is stored. @throws Refusal when nobody has it */
async function knownCadre({ app: { house } }: Opened, given: string): Promise<string> {
  const code = given.trim();
  for (const candidate of [code, code.toUpperCase()])
    if (await house.personalData.knows(candidate)) return candidate;
  const all = await house.people.allUnits(dayOf(Date.now()));
  throw all.length === 0 ? refuse("cli-no-roster") : refuse("cli-cadre-unknown", { code });
}
