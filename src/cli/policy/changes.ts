import type { Services } from "../../chat/services.ts";
import type { Unit } from "../../records/people/cadre.ts";
import { fullDate } from "../../words/full-date.ts";
import { changeLine } from "../../words/policy/changes.ts";
import type { Console } from "../console.ts";
import { decisionsKept } from "./stored.ts";
import { leafLine } from "./words.ts";

/** Every change of the unit and those above it, the newest first. */
export async function showChanges(
  console: Console,
  { policies, cadres }: Pick<Services, "policies" | "cadres">,
  { unit: { code, name, level }, json }: { unit: Unit; json: boolean },
  day: string,
): Promise<void> {
  const above = await cadres.above(code, day);
  const changes = await decisionsKept(code, () => policies.changes([code, ...above]));
  if (json) return console.json({ unit: { code, name, level }, changes });
  const { words } = console;
  const said = { unit: `${code} (${name})`, day: fullDate(day) };
  if (changes.length === 0) return console.result(words.text("policy-changes-none", said));
  const lines = changes.map((change) =>
    changeLine(words, change, { leaf: (leaf) => leafLine(words, leaf), who: (by) => by, unit: change.unit }),
  );
  console.result([words.text("policy-changes", said), ...lines].join("\n"));
}
