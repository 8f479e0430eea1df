import type { UnionEvent } from "../../src/rules/events/event.ts";
import { wasThere } from "../../src/rules/events/outcome.ts";
import type { Words } from "../../src/words/words.ts";

/** How many have come: of those called, and besides them. */
export function thereText(words: Words, { people }: Pick<UnionEvent, "people">): string {
  const all = [...people.values()];
  const there = all.filter(wasThere);
  const came = String(there.filter(({ called }) => called).length);
  const called = String(all.filter((each) => each.called).length);
  const others = there.filter((each) => !each.called).length;
  return others > 0
    ? words.text("check-in-there-more", { came, called, others: String(others) })
    : words.text("check-in-there", { came, called });
}
