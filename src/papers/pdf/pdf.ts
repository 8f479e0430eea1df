import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { clearLeft, OWN_PREFIX } from "./left-behind.ts";
import { findOffice } from "./office.ts";
import { writeProfile } from "./office-profile.ts";
import { runOffice } from "./run-office.ts";

/**
 * For waiting and converting together, less than a chat is left to who works on it: nobody else begins the same meanwhile. 200 pages
 * take eight seconds on a quiet machine.
 */
const MOST_MS = 25_000;

/** Word papers as PDFs, where LibreOffice is installed. */
export type PdfMaker = ReturnType<typeof createPdfMaker>;

/**
 * @param office LibreOffice's program, looked for anew each time, since it may be installed while we run
 * @param mostMs for waiting and converting together
 */
export function createPdfMaker({ office = findOffice, mostMs = MOST_MS } = {}) {
  let last: Promise<unknown> = Promise.resolve();

  async function convert(papers: readonly Uint8Array[], until: number): Promise<Uint8Array[]> {
    const program = office();
    if (program === undefined) throw new Error("LibreOffice is not installed");
    const leftMs = until - performance.now();
    if (leftMs <= 0) throw new Error("LibreOffice was busy with other papers");
    await clearLeft();
    const folder = await mkdtemp(join(tmpdir(), OWN_PREFIX));
    try {
      const profile = join(folder, "profile");
      await writeProfile(profile);
      await mkdir(join(folder, "out"));
      const names = papers.map((_, place) => `paper-${place}`);
      const files = names.map((name) => join(folder, `${name}.docx`));
      await Promise.all(files.map((file, place) => writeFile(file, papers[place] ?? "")));
      const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
      const to = ["--convert-to", "pdf:writer_pdf_Export", "--outdir", join(folder, "out")];
      await runOffice(program, [...args, ...to, ...files], { folder, mostMs: leftMs });
      // It says that all went well also where it wrote nothing: only what is there counts.
      return await Promise.all(names.map((name) => readFile(join(folder, "out", `${name}.pdf`))));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  return {
    isThere: (): boolean => office() !== undefined,

    /**
     * The papers as PDFs, in their order; one conversion after another.
     * @throws Error when LibreOffice is missing, was busy, took too long, or wrote nothing
     */
    async of(papers: readonly Uint8Array[]): Promise<Uint8Array[]> {
      const until = performance.now() + mostMs;
      const mine = last.then(() => convert(papers, until));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
