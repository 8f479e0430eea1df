/** A paper that nobody prints, as somebody would add it: see `docs/add-a-paper.md`. */
export const MADE_UP_PAPER = {
  row: `import { periodOf } from "../calendar/periods.ts";
import type { PaperRow } from "./paper.ts";
import { OF_A_UNIT } from "./paper-head.ts";

/** b9: what a unit's month was about. */
export const monthSheet = {
  name: "b9",
  names: ["to thang", "tothang"],
  word: "tothang",
  reading: "read-pledge",
  kinds: ["month"],
  usual: (today) => [periodOf("month", today)],
  usualOfUnit: (today) => periodOf("month", today),
  fields: { ...OF_A_UNIT, points: { number: true, topic: true } },
} as const satisfies PaperRow;
`,
  source: `import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import type { SourceOfUnits } from "./paper-source.ts";
import { unitHeadOf } from "./unit-head.ts";

/** The month of a unit. */
export const monthSheets: SourceOfUnits = {
  of: "unit",
  async find(services, unit, [period]) {
    const whose = period && (await services.cadres.unit(unit, period.from));
    if (!whose) return undefined;
    return {
      period,
      code: "b9",
      whose: whose.name,
      unit,
      day: period.to,
      async data(): Promise<PaperDataOf<"b9">> {
        return {
          ...(await unitHeadOf(services, whose, period.to)),
          "unit-name": whose.name,
          period: period.id,
          points: [{ number: "1", topic: "Dọn kênh" }],
        };
      },
    };
  },
};
`,
  template: `import type { Words } from "../../src/words/words.ts";
import { body, closing, TEXT_WIDTH } from "./layout.ts";
import { openingOfUnit, paper, tagsOf } from "./parts.ts";
import { signedByHead } from "./signed.ts";

/** b9: the sheet of a month. */
export function monthTemplate(words: Words): Promise<Uint8Array> {
  const { tag, begin, end } = tagsOf(words);
  return paper(words, words.label("paper-b9-name"), [
    ...openingOfUnit(words, "TỜ THÁNG", \`\${tag("unit-name")}, \${tag("period")}\`),
    body(begin("points")),
    body(tag("number"), ". ", tag("topic")),
    body(end("points")),
    closing("./."),
    signedByHead(words, TEXT_WIDTH),
  ]);
}
`,
  words: `paper-b9-name = tờ tháng
paper-b9-typed = tờ tháng
paper-field-topic = việc
paper-sample-topic = Dọn kênh
`,
} as const;
