/** `npm run pictures`: draws anew what the README shows of papers and pictures. The paper wants LibreOffice and poppler-utils. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createPdfMaker } from "../../src/papers/pdf/pdf.ts";
import { drawPicture } from "../../src/papers/pictures/draw.ts";
import { heatMapSvg } from "../../src/papers/pictures/draw-heat-maps.tsx";
import { drawYearCard } from "../../src/papers/pictures/draw-year-card.tsx";
import { ourTemplate, writePapers } from "../../src/papers/word/write-papers.ts";
import { loadWords } from "../../src/words/words.ts";
import { SAMPLE_CARD, SAMPLE_MAP, samplePledge } from "./samples.ts";

const DOCS = join(import.meta.dirname, "../../docs");
const DOTS_AN_INCH = "80";

await writeFile(join(DOCS, "heat-map.png"), await drawPicture(heatMapSvg(SAMPLE_MAP)));
await writeFile(join(DOCS, "year-card.png"), await drawYearCard(SAMPLE_CARD));
await firstPage(join(DOCS, "a1"));

/** The first page of a pledge to sign. @param picture the file without its ending */
async function firstPage(picture: string): Promise<void> {
  const words = loadWords("vi");
  const paper = writePapers(words, ourTemplate("a1"), [samplePledge(words)]);
  const [pdf = ""] = await createPdfMaker().of([paper]);
  const folder = await mkdtemp(join(tmpdir(), "a1-"));
  await writeFile(join(folder, "a1.pdf"), pdf);
  const how = ["-png", "-gray", "-r", DOTS_AN_INCH, "-singlefile"];
  await promisify(execFile)("pdftoppm", [...how, join(folder, "a1.pdf"), picture]);
  await rm(folder, { recursive: true });
}
