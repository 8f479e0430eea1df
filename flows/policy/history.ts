import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { policyLine } from "../../src/command-lines/policy-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { changeLine } from "../../src/words/policy/changes.ts";
import { leafName } from "../../src/words/policy/names.ts";
import { valueText } from "../../src/words/policy/values.ts";
import { phrase } from "../../src/words/words.ts";
import type { Shown } from "./show.ts";
import { aboutOf, canUndo, changesFor } from "./undo.ts";

type Parts = Pick<Services, "words" | "cadres" | "policies">;

const PER_PAGE = 6;

/** Every change that holds here or below: who, when, what, why; today's own can be taken back by a button. */
export async function history(services: Parts, me: Cadre, page: number, today: Day): Promise<Shown> {
  const { words, cadres } = services;
  const changes = await changesFor(services, me, today);
  if (changes.length === 0) return { text: words.label("policy-history-none"), shortcuts: [] };
  const shown = changes.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const shortcuts: Shortcut[] = [];
  const lines: string[] = [];
  for (const made of shown) {
    const unit = (await cadres.unit(made.unit, today))?.name ?? made.unit;
    const codes = [made.by, made.undone?.by].filter((code) => typeof code === "string");
    const people = await Promise.all(codes.map((code) => cadres.person(code, today)));
    const names = new Map(people.flatMap((each) => (each ? [[each.code, each.name]] : [])));
    lines.push(
      changeLine(words, made, {
        leaf: (leaf) =>
          words.text("policy-leaf-line", { name: leafName(words, leaf), value: valueText(words, leaf) }),
        who: (code) => names.get(code) ?? words.label("policy-by-somebody"),
        unit,
      }),
    );
    if (made.ref && (await canUndo(services, me, made, today))) {
      const what = aboutOf(services, made);
      shortcuts.push({
        label: phrase("policy-button-undo-of", { what }),
        command: policyLine.undo(made.ref),
      });
    }
  }
  if (page * PER_PAGE < changes.length)
    shortcuts.push({ label: phrase("policy-history-next"), command: policyLine.changes(page + 1) });
  const text = [words.text("policy-history-title", { unit: me.unitName }), ...lines].join("\n\n");
  return {
    text,
    shortcuts: [...shortcuts, { label: phrase("policy-button-show"), command: policyLine.show() }],
  };
}
