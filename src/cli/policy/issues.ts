import type { z } from "zod";
import type { PolicyProblem } from "../../rules/policy/problems.ts";
import { BY_KEY } from "../../words/policy/policy-style.ts";
import { problemText } from "../../words/policy/problems.ts";
import { type Phrase, phrase, type Words } from "../../words/words.ts";
import { nearest } from "../near-codes.ts";
import { exampleAt, namesAt } from "./example.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const LONGEST = 40;

/** One line for each wrong place of a file: where, what, and one valid example. */
export function issueLines(words: Words, issues: readonly Issue[], file: unknown): string[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys")
      return [line(words, issue.path, reasonOf(issue, valueAt(file, issue.path)))];
    return issue.keys.map((name) => {
      const names = namesAt(issue.path);
      const near = nearest(
        name,
        names.map((code) => ({ code, name: code })),
      )[0]?.code;
      const reason =
        near === undefined
          ? phrase("policy-wrong-unknown", { name: short(name), names: names.join(", ") })
          : phrase("policy-wrong-unknown-near", { name: short(name), near });
      return line(words, issue.path, reason, near === undefined ? issue.path : [...issue.path, near]);
    });
  });
}

/** One line for each reason why a decision is not allowed, for people of the unit `here`. */
export function problemLines(words: Words, problems: readonly PolicyProblem[], here: string): string[] {
  return problems.map((problem) => {
    const { place, reason } = problemText(words, problem, here, BY_KEY);
    return words.text("policy-problem", { place: place.join("."), reason, example: exampleAt(place) });
  });
}

function line(words: Words, path: Path, reason: Phrase, example = path): string {
  const place = path.length === 0 ? words.label("policy-whole-file") : path.map(String).join(".");
  return words.text("policy-problem", { place, reason: words.say(reason), example: exampleAt(example) });
}

function reasonOf(issue: Issue, value: unknown): Phrase {
  if (value === undefined) return phrase("policy-wrong-missing");
  const given = shown(value);
  switch (issue.code) {
    case "invalid_type":
      return ofType(issue.expected, given);
    case "invalid_format":
    case "custom":
      return ofFormat(issue.message, given);
    case "too_small":
      if (issue.origin === "string") return phrase("policy-wrong-blank");
      if (issue.origin === "array") return phrase("policy-wrong-few", { limit: String(issue.minimum) });
      return phrase("policy-wrong-small", { given, limit: String(issue.minimum) });
    case "too_big":
      return phrase("policy-wrong-big", { given, limit: String(issue.maximum) });
    case "invalid_union":
      return phrase("policy-wrong-holiday", { given });
    default:
      return phrase("policy-wrong-value", { given });
  }
}

function ofType(expected: string, given: string): Phrase {
  if (expected === "boolean") return phrase("policy-wrong-boolean", { given });
  if (expected === "number" || expected === "int") return phrase("policy-wrong-number", { given });
  if (expected === "string") return phrase("policy-wrong-string", { given });
  if (expected === "array") return phrase("policy-wrong-array", { given });
  if (expected === "object" || expected === "record") return phrase("policy-wrong-object", { given });
  return phrase("policy-wrong-value", { given });
}

/** The schema says in `message` how a time or day is written. */
function ofFormat(message: string, given: string): Phrase {
  if (message === "HH:mm") return phrase("policy-wrong-time", { given });
  return phrase(message === "MM-dd" ? "policy-wrong-day-of-year" : "policy-wrong-day", { given });
}

function valueAt(file: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    file,
  );
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{…}" : short(JSON.stringify(value));
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
