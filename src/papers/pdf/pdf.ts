import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { HowFar } from "../../rules/how-far.ts";
import { clearLeft, OWN_PREFIX } from "./left-behind.ts";
import { findOffice } from "./office.ts";
import { writeProfile } from "./office-profile.ts";
import { runOffice } from "./run-office.ts";

/** For one conversion, whatever is printed; starting LibreOffice takes two seconds on a quiet machine. */
const MOST_MS = 25_000;
/** For those before it: a large one takes up to 100 s. It is told of meanwhile, and can be stopped. */
const WAITS_MS = 180_000;
/** For each paper besides: its two pages take 50 ms on a quiet machine. A chat is left to who works on it for five minutes. */
const MS_A_PAPER = 150;
const LOOKS_EACH_MS = 500;

/** Word papers as PDFs, where LibreOffice is installed. */
export type PdfMaker = ReturnType<typeof createPdfMaker>;

/**
 * @param office LibreOffice's program, looked for anew each time, since it may be installed while we run
 * @param mostMs for one conversion, beside the time for each paper
 * @param waitsMs for the conversions before it
 */
export function createPdfMaker({ office = findOffice, mostMs = MOST_MS, waitsMs = WAITS_MS } = {}) {
  let last: Promise<unknown> = Promise.resolve();

  async function convert(
    papers: readonly Uint8Array[],
    { beginsBy, limitMs, signal }: { beginsBy: number; limitMs: number; signal: AbortSignal },
  ): Promise<Uint8Array[]> {
    signal.throwIfAborted();
    const program = office();
    if (program === undefined) throw new Error("LibreOffice is not installed");
    if (performance.now() > beginsBy) throw new Error("LibreOffice was busy with other papers");
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
      await runOffice(program, [...args, ...to, ...files], { folder, mostMs: limitMs, signal });
      // It says that all went well also where it wrote nothing: only what is there counts.
      return await Promise.all(names.map((name) => readFile(join(folder, "out", `${name}.pdf`))));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  return {
    isThere: (): boolean => office() !== undefined,

    /**
     * The files as PDFs, in their order; one conversion after another.
     * @param count how many papers they hold together
     * @param howFar may throw: then the conversion ends with that
     * @throws Error when LibreOffice is missing, was busy, took too long, or wrote nothing
     */
    async of(
      papers: readonly Uint8Array[],
      { count = papers.length, howFar = () => {} }: { count?: number; howFar?: HowFar } = {},
    ): Promise<Uint8Array[]> {
      const limitMs = mostMs + count * MS_A_PAPER;
      const beginsBy = performance.now() + waitsMs;
      const stop = new AbortController();
      const looks = setInterval(() => {
        try {
          howFar(0, 1);
        } catch (error) {
          stop.abort(error);
        }
      }, LOOKS_EACH_MS);
      const mine = last.then(() => convert(papers, { beginsBy, limitMs, signal: stop.signal }));
      last = mine.catch(() => undefined);
      return mine.finally(() => clearInterval(looks));
    },
  };
}
