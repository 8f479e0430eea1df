import { z } from "zod";
import { checkForm } from "./check-form.ts";
import { type Form, formSchema } from "./form.ts";
import { exampleFor, type FormFault } from "./form-fault.ts";

/** The papers whose forms a unit may replace. */
export type Paper = "pledge" | "self-review";

const named = z.object({ id: z.enum(["pledge", "self-review"]) });

/** A larger file is no form. */
export const LARGEST_FORM_FILE = 128 * 1024;

/** A unit's own form as read from a file, or all that is wrong with it. */
export type FormFileRead = { paper: Paper; form: Form } | { faults: [FormFault, ...FormFault[]] };

/**
 * Reads and checks the file of a unit's own form.
 * @param ours our own forms in force, of which right examples are taken
 */
export function readFormFile(bytes: Uint8Array, ours: Readonly<Record<Paper, Form>>): FormFileRead {
  const given = jsonIn(bytes);
  if ("near" in given) {
    const fault = { kind: "json", given: given.near } as const;
    return { faults: [{ path: [], fault, example: exampleFor(undefined, ours.pledge) }] };
  }
  const paper = named.safeParse(given.value).data?.id;
  if (!paper)
    return {
      faults: [
        { path: ["id"], fault: { kind: "paper" }, example: exampleFor(undefined, ours["self-review"]) },
      ],
    };
  const { success, data, error } = formSchema.safeParse(given.value);
  const faults = success
    ? checkForm(data, ours[paper])
    : error.issues.flatMap((issue) => faultsOf(issue, given.value, ours[paper]));
  const [first, ...more] = faults;
  if (first) return { faults: [first, ...more] };
  if (!success) throw error;
  return { paper, form: data };
}

function jsonIn(bytes: Uint8Array): { value: unknown } | { near: string } {
  let text = "";
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { value: JSON.parse(text) };
  } catch (error) {
    const position = /at position (\d+)/u.exec(error instanceof Error ? error.message : "")?.[1];
    const at = position === undefined ? text.length : Number(position);
    return {
      near: text
        .slice(Math.max(0, at - 40), at + 20)
        .replaceAll(/\s+/gu, " ")
        .trim(),
    };
  }
}

function faultsOf(issue: z.core.$ZodIssue, file: unknown, ours: Form): FormFault[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const name = path.findLast((step) => typeof step === "string");
  const example = exampleFor(name, ours);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((given) => ({ path, fault: { kind: "unknown", given }, example }));
  const value = path.reduce<unknown>(
    (within, step) =>
      typeof within === "object" && within !== null && Object.hasOwn(within, step)
        ? Reflect.get(within, step)
        : undefined,
    file,
  );
  if (value === undefined) return [{ path, fault: { kind: "missing" }, example }];
  if (issue.code === "too_small" && (value === "" || (Array.isArray(value) && value.length === 0)))
    return [{ path, fault: { kind: "empty" }, example }];
  const given = typeof value === "object" ? "{…}" : [...JSON.stringify(value)].slice(0, 40).join("");
  return [{ path, fault: { kind: "wrong", given }, example }];
}
