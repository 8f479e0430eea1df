import type { PersonalDataExport } from "../records/personal-data/collect.ts";
import { holdingOf } from "../records/personal-data/duty-holdings.ts";
import { holdings } from "../records/personal-data/holdings.ts";
import { DUTIES, DUTY_IDS } from "../rules/duties/duties.ts";
import { dutyNames } from "../words/duty-words.ts";
import type { Words } from "../words/words.ts";
import { type ZipEntry, zipOf } from "./zip.ts";

/** The files of a person, and how many there are in all. */
export interface FilesOfPerson {
  readonly files: readonly ZipEntry[];
  readonly all: number;
}

/** A person's data as a .zip: a page to read, everything that is stored, as JSON, and the pictures and papers. */
export function writePersonalData(
  words: Words,
  data: PersonalDataExport,
  { files, all }: FilesOfPerson,
): Promise<Uint8Array> {
  const left =
    files.length < all
      ? [words.text("data-page-files-left", { here: String(files.length), all: String(all) })]
      : [];
  const page = [
    words.text("data-page-head"),
    ...sections(words, data),
    ...left,
    words.text("data-page-foot"),
  ];
  const bytes = (text: string) => new TextEncoder().encode(text);
  return zipOf([
    { name: "doc-truoc.txt", bytes: bytes(`\ufeff${page.join("\r\n")}\r\n`) },
    { name: "du-lieu.json", bytes: bytes(`${JSON.stringify(data, null, 2)}\n`) },
    ...files.map((file) => ({ ...file, name: `minh-chung/${file.name}` })),
  ]);
}

/** How much there is of each kind, and which duties are counted by it. */
function sections(words: Words, data: PersonalDataExport): string[] {
  return holdings.flatMap(({ name }) => {
    const count = data[name]?.length ?? 0;
    if (count === 0) return [];
    const line = `${words.label(`data-section-${name}`)}: ${count}`;
    const duties = DUTY_IDS.filter((duty) => holdingOf(DUTIES[duty]) === name);
    if (duties.length === 0) return [line];
    return [line, words.text("data-page-duties", { duties: dutyNames(words, duties) })];
  });
}
