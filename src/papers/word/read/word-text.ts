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
  /** The cells of the rows in which the reading stands, the innermost last: a cell may hold a table. */
  const cells: string[][] = [];
  let text = "";
  let isText = false;
  let twice = 0;
  const end = (into = cells.at(-1) ?? paragraphs) => {
    if (text.trim() !== "") into.push(text.replaceAll(/\s+/gu, " ").trim());
    text = "";
  };
  await readXml(pack.bytes(rules.mainPart), rules, {
    open(name) {
      if (name === "Fallback") twice += 1;
      isText = name === "t";
      if (name === "tab") text += " ";
      if (name === "br" || name === "cr") end();
      if (name === "tr" && rows === "together") cells.push([]);
    },
    text(part) {
      if (isText && twice === 0) text += part;
    },
    close(name) {
      if (name === "Fallback") twice -= 1;
      if (name === "t") isText = false;
      if (name === "p") end();
      const row = name === "tr" ? cells.pop() : undefined;
      if (row && row.length > 0) (cells.at(-1) ?? paragraphs).push(row.join(BETWEEN_CELLS));
    },
  });
  end();
  return paragraphs;
}
