import type { Words } from "../../src/words/words.ts";
import { body, closing, heading, leading, TEXT_WIDTH } from "./layout.ts";
import { openingOfUnit, paper, tagsOf } from "./parts.ts";
import { signedByHead } from "./signed.ts";

/** What the sittings of a unit's month discussed and agreed. */
export function discussionTemplate(words: Words): Promise<Uint8Array> {
  const { tag, begin, end } = tagsOf(words);
  const subject = words.text("discussion-paper-subject", { unit: tag("unit-name"), period: tag("period") });
  const list = (field: "to-do" | "not-to-do" | "taken-off") => [
    body(begin(field)),
    body(`- ${tag("text")}`),
    body(end(field)),
  ];
  return paper(words, words.label("paper-thaoluan-name"), [
    ...openingOfUnit(words, words.label("discussion-paper-title"), subject),
    body(begin("sittings")),
    heading(words.text("discussion-paper-sitting", { number: tag("number"), event: tag("event") })),
    body(words.text("discussion-paper-when", { when: tag("event-when") })),
    body(words.text("discussion-paper-place", { place: tag("event-place") })),
    body(words.text("discussion-paper-about", { about: tag("about") })),
    leading(words.label("discussion-paper-to-do")),
    ...list("to-do"),
    leading(words.label("discussion-paper-not-to-do")),
    ...list("not-to-do"),
    leading(words.label("discussion-paper-taken-off")),
    ...list("taken-off"),
    body(words.text("discussion-paper-next", { next: tag("speaks-next") })),
    body(end("sittings")),
    closing(words.label("discussion-paper-closing")),
    signedByHead(words, TEXT_WIDTH),
  ]);
}
