import { checkLine } from "../../src/command-lines/check-line.ts";
import { fingerprintOf, wordingOf } from "../../src/papers/fingerprint.ts";
import type { Vouched } from "../../src/records/papers/paper-codes.ts";
import { printedCode } from "../../src/rules/forms/paper-code.ts";
import type { PaperData } from "../../src/rules/papers/paper.ts";
import { PAPERS, type PaperName } from "../../src/rules/papers/papers.ts";
import type { ForPapers } from "./paper-services.ts";
import type { PaperFound } from "./sources/paper-source.ts";
import { PAPER_SOURCES } from "./sources/sources.ts";

/** What a paper says, with the code by which anyone here sees whether it is as recorded, and the link where an app has such. */
export async function coded(
  { words, paperCodes, linkTyping }: Pick<ForPapers, "words" | "paperCodes" | "linkTyping">,
  paper: PaperName,
  found: PaperFound,
  madeAt: number,
): Promise<PaperData> {
  const data = await found.data();
  const vouched = vouchedFor(paper, found, { data, madeAt, wording: wordingOf(words, PAPERS[paper].fields) });
  if (!vouched) return data;
  const code = await paperCodes.codeOf(vouched);
  const link = await linkTyping(checkLine.of(code));
  return { ...data, check: printedCode(code), ...(link !== undefined && { "check-link": link }) };
}

/** A person's paper is of a confirmed version, or it is empty and says nothing that was recorded. */
function vouchedFor(
  paper: PaperName,
  { version, unit, event, leftOutFor, period }: PaperFound,
  { data, madeAt, wording }: { data: PaperData; madeAt: number; wording: string },
): Vouched | undefined {
  if (PAPER_SOURCES[paper].of === "person") return version;
  return {
    paper,
    subject: event ?? unit,
    period: period.id,
    madeAt: new Date(madeAt),
    fingerprint: fingerprintOf(data),
    wording,
    ...(leftOutFor !== undefined && { cadre: leftOutFor }),
  };
}
