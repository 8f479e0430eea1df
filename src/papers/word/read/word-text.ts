import { guardPackage } from "../../package/guard.ts";
import type { PackageRules } from "../../package/rules.ts";
import { readXml } from "../../package/xml.ts";

/**
 * The paragraphs of a Word file that somebody sent, as texts. What is struck out in tracked changes is left out, and so is what stands
 * a second time for older programs.
 * @throws Refusal of anything but a whole and honest Word file
 */
export async function wordText(bytes: Uint8Array, rules: PackageRules): Promise<string[]> {
  const pack = await guardPackage(bytes, rules);
  const paragraphs: string[] = [];
  let text = "";
  let isText = false;
  let twice = 0;
  const end = () => {
    if (text.trim() !== "") paragraphs.push(text.replaceAll(/\s+/gu, " ").trim());
    text = "";
  };
  await readXml(pack.bytes(rules.mainPart), rules, {
    open(name) {
      if (name === "Fallback") twice += 1;
      isText = name === "t";
      if (name === "tab") text += " ";
      if (name === "br" || name === "cr") end();
    },
    text(part) {
      if (isText && twice === 0) text += part;
    },
    close(name) {
      if (name === "Fallback") twice -= 1;
      if (name === "t") isText = false;
      if (name === "p") end();
    },
  });
  end();
  return paragraphs;
}
