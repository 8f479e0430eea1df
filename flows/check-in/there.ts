import type { UnionEvent } from "../../src/rules/events/event.ts";
import { isThereOrReplaced, wasThere } from "../../src/rules/events/outcome.ts";
import { isFull } from "../../src/rules/events/seats.ts";
import { comesBeside } from "../../src/rules/events/substitutes.ts";
import type { Words } from "../../src/words/words.ts";

/** How many have come: of those called, themselves or by the substitute whom the convener took, and besides them. */
export function thereText(words: Words, event: Pick<UnionEvent, "people" | "facts">): string {
  const there = cameText(words, event);
  const { seats } = event.facts;
  // The door may let in more.
  return seats !== undefined && isFull(event, "")
    ? words.text("check-in-there-full", { there, seats: String(seats) })
    : there;
}

function cameText(words: Words, event: Pick<UnionEvent, "people">): string {
  const all = [...event.people.values()];
  const those = all.filter((each) => each.called);
  const came = String(those.filter((each) => isThereOrReplaced(each, event)).length);
  const called = String(those.length);
  const others = all.filter((each) => wasThere(each) && comesBeside(each, event)).length;
  return others > 0
    ? words.text("check-in-there-more", { came, called, others: String(others) })
    : words.text("check-in-there", { came, called });
}
