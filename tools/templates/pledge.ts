import type { Words } from "../../src/words/words.ts";
import { body, closing, heading } from "./layout.ts";
import { figures, opening, paper, parts, person, signatures, tagsOf } from "./parts.ts";

/** a1 ĐKCT01. */
export function pledgeTemplate(words: Words): Promise<Uint8Array> {
  const { tag } = tagsOf(words);
  return paper(words, words.label("pledge-paper-about"), [
    ...opening(
      words,
      words.label("pledge-paper-title"),
      words.text("pledge-paper-subject", { period: tag("period") }),
    ),
    ...person(words),
    body(words.text("pledge-paper-intro", { period: tag("period") })),
    heading(words.label("pledge-paper-parts")),
    ...parts(words),
    heading(words.label("pledge-paper-numbers")),
    figures(words, ["plan", "pledged"]),
    closing(words.label("pledge-paper-closing")),
    signatures(words, "pledge-paper-signed"),
  ]);
}
