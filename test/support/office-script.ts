import { chmod, readFile, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { emptyFolder } from "./data-folders.ts";

/** Stands where LibreOffice would: a script of our own, for what a test wants it to do. @param does with `$out` and `$papers` */
export async function officeScript(does: string): Promise<() => string> {
  const file = join(await emptyFolder(), "soffice");
  const read =
    'out=""; papers=""; while [ $# -gt 0 ]; do case "$1" in --outdir) out="$2"; shift;; *.docx) papers="$papers $1";; esac; shift; done';
  await writeFile(file, `#!/bin/sh\n${read}\n${does}\n`);
  await chmod(file, 0o755);
  return () => file;
}

/** It writes a PDF beside each paper: its name and how large that was. */
export const WRITES_PDFS =
  'for paper in $papers; do name=$(basename "$paper" .docx); (echo "%PDF-1.7"; wc -c < "$paper") > "$out/$name.pdf"; done';

/** One for a real program, found by its PATH, that waits until it may go on. */
export interface WaitingOffice {
  readonly path: string;
  /** The numbers of its processes that run now. */
  running(): Promise<number[]>;
  goOn(): Promise<void>;
}

export async function waitingOffice(): Promise<WaitingOffice> {
  const folder = await emptyFolder();
  const [runs, go] = [join(folder, "runs"), join(folder, "go")];
  const waits = `echo $$ >> ${runs}; while [ ! -e ${go} ]; do sleep 0.1; done`;
  const office = (await officeScript(`${waits}; ${WRITES_PDFS}`))();
  return {
    path: `${dirname(office)}${delimiter}${process.env.PATH ?? ""}`,
    async running() {
      const begun = (await readFile(runs, "utf8").catch(() => "")).split("\n").filter(Boolean);
      return begun.map(Number).filter(isRunning);
    },
    goOn: () => writeFile(go, ""),
  };
}

/** Whether there is such a process, and it has not ended. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
