import { holdings } from "../records/personal-data/holdings.ts";
import type { PersonalDataExport } from "../records/personal-data/personal-data.ts";
import type { Words } from "../words/words.ts";
import { zipOf } from "./zip.ts";

/** A person's data as a .zip: a page to read, and everything as it is kept, as JSON. */
export function writePersonalData(words: Words, data: PersonalDataExport): Promise<Uint8Array> {
  const lines = holdings.flatMap(({ name }) => {
    const count = data[name]?.length ?? 0;
    return count > 0 ? [`${words.label(`data-section-${name}`)}: ${count}`] : [];
  });
  const page = [words.text("data-page-head"), ...lines, words.text("data-page-foot")].join("\r\n");
  const bytes = (text: string) => new TextEncoder().encode(text);
  return zipOf([
    { name: "doc-truoc.txt", bytes: bytes(`\ufeff${page}\r\n`) },
    { name: "du-lieu.json", bytes: bytes(`${JSON.stringify(data, null, 2)}\n`) },
  ]);
}
