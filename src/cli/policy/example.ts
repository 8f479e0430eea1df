import { DEFAULT_POLICY } from "../../rules/duties/default-policy.ts";
import { ofEachDuty } from "../../rules/duties/duties.ts";
import type { PolicyPart } from "../../rules/duties/policy.ts";
import { SHORTEST_POLICY } from "./shortest.ts";

type Group = Readonly<Record<string, unknown>>;

/** A valid value for everything that a policy can hold; the first of a group is its example. */
const EXAMPLE = {
  ...DEFAULT_POLICY,
  befriendInvited: true,
  reminderWays: ["zalo-bot", "zalo"],
  holidays: [{ day: "2026-09-01", name: "Quốc khánh" }],
  requirements: ofEachDuty(({ measure, plan }) => {
    const least = Math.max(plan.A ?? 0, plan.B ?? 0, 1);
    const step = measure === "minutes" ? 60 : 0;
    const both = (value: number) => ({ A: value, B: value });
    return { ...both(least + step), byLevel: { "Chi đoàn": both(least + 2 * step) } };
  }),
} satisfies PolicyPart;

/** A valid file with the value at a path of a policy, as far as the path leads; as JSON. */
export function exampleAt(path: readonly PropertyKey[]): string {
  if (path.length === 0) return SHORTEST_POLICY;
  const steps: string[] = [];
  let value: unknown = EXAMPLE;
  for (const step of path) {
    const next = below(value, steps.at(-1), String(step));
    if (!next) break;
    steps.push(next[0]);
    value = next[1];
  }
  while (isGroup(value)) {
    const [first] = Object.entries(value);
    if (!first) break;
    steps.push(first[0]);
    value = first[1];
  }
  return JSON.stringify(steps.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value));
}

/** The names at a path of a policy. */
export function namesAt(path: readonly PropertyKey[]): string[] {
  let value: unknown = EXAMPLE;
  let last: string | undefined;
  for (const step of path) {
    if (Array.isArray(value)) [value] = value;
    else [last, value] = below(value, last, String(step)) ?? [];
  }
  return isGroup(value) ? Object.keys(value) : [];
}

/** Below `byLevel` any name is allowed. */
function below(value: unknown, name: string | undefined, step: string): [string, unknown] | undefined {
  if (!isGroup(value)) return undefined;
  if (name === "byLevel") return Object.entries(value)[0];
  return Object.hasOwn(value, step) ? [step, value[step]] : undefined;
}

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
