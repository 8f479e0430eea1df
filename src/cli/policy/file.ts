import { type PolicyPart, policyPartSchema } from "../../rules/duties/policy.ts";
import { leavesOf } from "../../rules/policy/leaves.ts";
import { refuse } from "../../words/refusal.ts";
import type { Console } from "../console.ts";
import { readWhole } from "../files/read-file.ts";
import { issueLines } from "./issues.ts";
import { SHORTEST_POLICY as example } from "./shortest.ts";

const KILOBYTE = 1024;
const MOST_KILOBYTES = 64;
const MOST_PROBLEMS = 20;

/**
 * Reads a part of a policy from a file.
 * @throws Refusal that names each wrong place, what is wrong with it, and one right example
 */
export async function readPolicyFile(console: Console, file: string): Promise<PolicyPart> {
  const bytes = await readWhole(console, file, MOST_KILOBYTES * KILOBYTE, {
    missing: () => refuse("policy-file-missing", { file }),
    folder: () => refuse("policy-file-folder", { file }),
    tooBig: () => refuse("policy-file-too-big", { file, kilobytes: String(MOST_KILOBYTES), example }),
  });
  const given = readJson(readText(bytes, file), file);
  const { success, data, error } = policyPartSchema.safeParse(given);
  if (!success) {
    const lines = issueLines(console.words, error.issues.slice(0, MOST_PROBLEMS), given);
    throw refuse("policy-file-wrong", { file, problems: lines.join("\n") });
  }
  if (leavesOf(data).length === 0) throw refuse("policy-file-empty", { file, example });
  return data;
}

function readText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse("policy-file-not-utf8", { file, example });
  }
}

/** The engine's error names the place, or a piece of the text around it. */
function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = /at position (\d+)/.exec(message)?.[1];
    if (message.includes("Unexpected end") || position === String(text.length))
      throw refuse("policy-file-cut", { file, example });
    if (position === undefined) {
      const near = /"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message)?.[1] ?? text.slice(0, KILOBYTE);
      throw refuse("policy-file-not-json-near", { file, near: near.replaceAll(/\s+/g, " "), example });
    }
    const before = text.slice(0, Number(position)).split("\n");
    const column = String((before.at(-1)?.length ?? 0) + 1);
    throw refuse("policy-file-not-json", { file, line: String(before.length), column, example });
  }
}
