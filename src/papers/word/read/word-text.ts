import { guardPackage } from "../../package/guard.ts";
import type { PackageRules } from "../../package/rules.ts";
import { readXml } from "../../package/xml.ts";

/** How the rows of tables come: each paragraph of a cell by itself, or a row as one text. */
interface Reading {
  readonly rows?: "apart" | "together";
}

const BETWEEN_CELLS = " · ";

/**
 * The paragraphs of a Word file, as texts. What is struck out in tracked changes is left out, and so is what stands
 * a second time for older programs.
 * @throws Refusal of anything but a whole and honest Word file
 */
export async function wordText(
  bytes: Uint8Array,
  rules: PackageRules,
  { rows = "apart" }: Reading = {},
): Promise<string[]> {
  const pack = await guardPackage(bytes, rules);
  const paragraphs: string[] = [];
  /** The rows in which the reading stands, the innermost last: a cell may hold a table. */
  const within: { cells: number; texts: string[] }[] = [];
  let text = "";
  let isText = false;
  let twice = 0;
  const end = (into = within.at(-1)?.texts ?? paragraphs) => {
    if (text.trim() !== "") into.push(text.replaceAll(/\s+/gu, " ").trim());
    text = "";
  };
  await readXml(pack.bytes(rules.mainPart), rules, {
    open(name) {
      if (name === "Fallback") twice += 1;
      isText = name === "t";
      if (name === "tab") text += " ";
      if (name === "br" || name === "cr") end();
      if (name === "tr" && rows === "together") within.push({ cells: 0, texts: [] });
      const row = name === "tc" ? within.at(-1) : undefined;
      if (row) row.cells += 1;
    },
    text(part) {
      if (isText && twice === 0) text += part;
    },
    close(name) {
      if (name === "Fallback") twice -= 1;
      if (name === "t") isText = false;
      if (name === "p") end();
      const row = name === "tr" ? within.pop() : undefined;
      if (!row || row.texts.length === 0) return;
      // One cell alone holds text, as what is signed below a table.
      const lines = row.cells > 1 ? [row.texts.join(BETWEEN_CELLS)] : row.texts;
      (within.at(-1)?.texts ?? paragraphs).push(...lines);
    },
  });
  end();
  return paragraphs;
}
