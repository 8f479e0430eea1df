import { chunksOf } from "../../records/database/chunks.ts";
import { type HowFar, partOf } from "../../rules/how-far.ts";
import { pizZip } from "../word/packages.ts";
import { type ZipEntry, zipOf } from "../zip.ts";
import type { PdfMaker } from "./pdf.ts";

/** Papers of one run of LibreOffice: some seconds, after which other papers have their turn, and it is told how far it is. */
const AT_ONCE = 25;

/**
 * The Word files of a zip, with a PDF of each behind them.
 * @throws Error when LibreOffice is missing, was busy or took too long
 */
export async function zipWithPdfs(
  zip: Uint8Array,
  pdf: Pick<PdfMaker, "of">,
  howFar: HowFar,
): Promise<Uint8Array> {
  const papers = Object.values(new (pizZip())(zip).files).map(
    (file): ZipEntry => ({ name: file.name, bytes: file.asUint8Array() }),
  );
  const pdfs: ZipEntry[] = [];
  for (const chunk of chunksOf(papers, AT_ONCE)) {
    const done = pdfs.length / papers.length;
    const made = await pdf.of(
      chunk.map(({ bytes }) => bytes),
      { howFar: partOf(howFar, done, done) },
    );
    for (const [place, bytes] of made.entries())
      pdfs.push({ name: (chunk[place]?.name ?? "").replace(/\.docx$/u, ".pdf"), bytes });
    howFar(pdfs.length, papers.length);
  }
  return zipOf([...papers, ...pdfs]);
}
