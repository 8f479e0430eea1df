import type { FormFault } from "../rules/forms/form-fault.ts";
import type { Paper } from "../rules/forms/read-form-file.ts";
import type { Words } from "./words.ts";

const MOST_FAULTS = 5;

/** What a paper is called in a sentence. */
export function paperName(words: Words, paper: Paper): string {
  return words.label(`own-form-${paper}`);
}

/** A line for each wrong place of a form file: where, what, the plan's clause, and one right example. */
export function faultsText(words: Words, faults: readonly FormFault[]): string {
  const lines = faults.slice(0, MOST_FAULTS).map((fault) => {
    const { path, clause, example } = fault;
    const said = { place: placeText(words, path), reason: reasonText(words, fault), example };
    return clause === undefined
      ? words.text("own-form-fault", said)
      : words.text("own-form-fault-clause", { ...said, clause });
  });
  const more = faults.length - lines.length;
  return [...lines, ...(more > 0 ? [words.text("own-form-more-faults", { more: String(more) })] : [])].join(
    "\n",
  );
}

/** `phần 2, câu 1, “help”` */
function placeText(words: Words, path: FormFault["path"]): string {
  const steps: string[] = [];
  for (const [at, step] of path.entries()) {
    const number = typeof step === "number" ? String(step + 1) : "";
    const list = path[at - 1];
    const isPlace = number !== "" && (list === "parts" || list === "questions");
    if (isPlace) steps.pop();
    if (number === "") steps.push(words.text("own-form-place-name", { name: String(step) }));
    else if (list === "parts") steps.push(words.text("own-form-place-part", { number }));
    else if (list === "questions") steps.push(words.text("own-form-place-question", { number }));
    else steps.push(words.text("own-form-place-item", { number }));
  }
  return steps.length > 0 ? steps.join(", ") : words.label("own-form-place-file");
}

function reasonText(words: Words, { fault }: FormFault): string {
  if ("limit" in fault) {
    const { kind, given, limit } = fault;
    return words.text(`own-form-wrong-${kind}`, { given, limit });
  }
  if ("given" in fault) return words.text(`own-form-wrong-${fault.kind}`, { given: fault.given });
  return words.label(`own-form-wrong-${fault.kind}`);
}
