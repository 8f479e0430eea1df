import { fieldsOf, isPaperField, PAPERS, type PaperName } from "../../../rules/papers/papers.ts";
import type { Words } from "../../../words/words.ts";
import { guardPackage } from "../../package/guard.ts";
import { fieldName, foldedName } from "../template-field.ts";
import { namesOf } from "./names.ts";
import { faultyPlaceholders } from "./placeholders.ts";
import { foreignParts } from "./relations.ts";
import { type Paragraph, scanTexts } from "./scan.ts";
import type { TemplateFault } from "./template-fault.ts";
import { TEMPLATE_FILE } from "./template-file.ts";

/** Without faults papers can be printed with it. */
export interface CheckedTemplate {
  readonly faults: readonly TemplateFault[];
  /** Names of what the paper knows and this template does not print. */
  readonly unprinted: readonly string[];
}

/**
 * Looks at a template that somebody edited. Nothing that unpacks it whole, or reads its placeholders, sees the file before it has
 * passed as a package, and as one that fetches and runs nothing.
 * @throws Refusal when it is no .docx of acceptable size
 */
export async function checkTemplate(
  words: Words,
  paper: PaperName,
  bytes: Uint8Array,
): Promise<CheckedTemplate> {
  const pack = await guardPackage(bytes, TEMPLATE_FILE);
  if (!pack.names.includes(TEMPLATE_FILE.mainPart)) throw TEMPLATE_FILE.refusal({ kind: "zip" });
  const foreign = await foreignParts(pack);
  const { paragraphs, faults } = await scanTexts(pack);
  const harmful = onceEach([...foreign, ...faults]);
  if (harmful.length > 0) return { faults: harmful, unprinted: [] };
  return {
    faults: faultyPlaceholders(bytes, namesOf(words, PAPERS[paper].fields), paragraphs),
    unprinted: unprinted(words, paper, paragraphs),
  };
}

function onceEach(faults: readonly TemplateFault[]): TemplateFault[] {
  const seen = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...seen.values()];
}

function unprinted(words: Words, paper: PaperName, paragraphs: readonly Paragraph[]): string[] {
  const written = paragraphs.flatMap(({ text }) =>
    [...text.matchAll(/\{[#^%]?([^{}]*)\}/gu)].map(([, name = ""]) => foldedName(name)),
  );
  const named = new Set(written);
  const names = fieldsOf(PAPERS[paper].fields).flatMap(([field]) =>
    isPaperField(field) ? [fieldName(words, field)] : [],
  );
  return [...new Set(names)].filter((name) => !named.has(foldedName(name)));
}
