import type { Words } from "../../src/words/words.ts";
import { body, closing, heading, TEXT_WIDTH, title } from "./layout.ts";
import { paper, tagsOf } from "./parts.ts";
import { signedByHead } from "./signed.ts";
import { head } from "./tables.ts";

/** The model of a unit in a year, part by part. */
export function modelTemplate(words: Words): Promise<Uint8Array> {
  const { tag, begin, end } = tagsOf(words);
  const said = { model: tag("model"), unit: tag("unit-name"), period: tag("period") };
  return paper(words, words.label("paper-mohinh-name"), [
    head({
      above: tag("above"),
      unit: tag("unit"),
      union: words.label("paper-union"),
      placeAndDay: words.text("paper-place-and-day", { place: tag("place"), day: tag("day") }),
    }),
    ...title(words.label("model-paper-title"), words.text("model-paper-subject", said).split("\n")),
    body(begin("parts")),
    heading(words.text("model-paper-part", { number: tag("number"), title: tag("title") })),
    body(begin("points")),
    body(tag("text")),
    body(end("points")),
    body(end("parts")),
    body(tag("recognition")),
    closing("./."),
    signedByHead(words, TEXT_WIDTH),
  ]);
}
