import { loadForms } from "../../records/forms/forms-files.ts";
import type { Form } from "../../rules/forms/form.ts";
import { LARGEST_FORM_FILE, type Paper, readFormFile } from "../../rules/forms/read-form-file.ts";
import { faultsText } from "../../words/own-forms.ts";
import { refuse } from "../../words/refusal.ts";
import type { Console } from "../console.ts";
import { readWhole } from "../files/read-file.ts";

const KILOBYTE = 1024;

/**
 * Reads a unit's own form from the disk.
 * @throws Refusal that names each wrong place, what is wrong there, the plan's clause, and one right example
 */
export async function readOwnForm(console: Console, file: string): Promise<{ paper: Paper; form: Form }> {
  const bytes = await readWhole(console, file, LARGEST_FORM_FILE, {
    missing: () => refuse("cli-file-missing", { file, kind: "form" }),
    folder: () => refuse("cli-file-folder", { file, kind: "form" }),
    tooBig: () => refuse("own-form-too-big", { kilobytes: String(LARGEST_FORM_FILE / KILOBYTE) }),
  });
  const shelf = loadForms("vi");
  const read = readFormFile(bytes, {
    pledge: shelf.newest("pledge"),
    "self-review": shelf.newest("self-review"),
  });
  if ("faults" in read) throw refuse("own-form-refused", { faults: faultsText(console.words, read.faults) });
  return read;
}

/** @throws Refusal when it names no paper */
export function readPaper(given: string, unit: string): Paper {
  if (given === "pledge" || given === "self-review") return given;
  throw refuse("own-form-paper-unknown", { given, unit });
}
