import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
