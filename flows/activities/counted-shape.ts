import type { Suggestion, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { DeedLine } from "../../src/command-lines/deed-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { DeedsCommand } from "../../src/rules/reading/deeds/deeds-line.ts";
import { PlaceNames } from "../../src/rules/reading/deeds/place-names.ts";
import { yesOrNo } from "../../src/rules/reading/talk/yes-no.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { type PlainKey, phrase } from "../../src/words/words.ts";
import { placesFor } from "../deeds/places.ts";
import { readDeeds } from "../deeds/read-deeds.ts";
import { type DeedShape, onlyOne } from "../deeds/shape.ts";

/** What sets one command that counts in times apart from the others. */
interface Counted extends Pick<DeedShape, "complete"> {
  readonly command: DeedsCommand;
  readonly line: DeedLine;
  readonly example: string;
  readonly hasPlaces: boolean;
  readonly question: PlainKey;
  readonly suggestions: (today: Day) => Suggestion[];
  /** What is no deed of the usual kind, and read before it. */
  readonly readsFirst?: (...args: Parameters<DeedShape["read"]>) => ReturnType<DeedShape["read"]> | undefined;
}

/** The shape of a command whose deeds are counted in times. */
export function countedShape(counted: Counted): DeedShape {
  const { command, line, example, hasPlaces, question, suggestions, readsFirst, complete } = counted;
  const read: DeedShape["read"] = (text, lead, when) =>
    readsFirst?.(text, lead, when) ?? readDeeds(text, { command, lead, example }, when);
  return {
    line,
    example,
    saysOneOfToday: true,
    hasPlaces,
    read,
    ...(complete && { complete }),
    holds(text, day) {
      const said = read(text, "", { today: day });
      return "value" in said || said.offers.length > 0 ? "deed" : "flawed deed";
    },
    async ask(talk: Talk, services: Pick<Services, "cadres">, me: Cadre) {
      const day = dayOf(await talk.now());
      const near = hasPlaces ? await talk.call(() => placesFor(services, me, day)) : [];
      const places = new PlaceNames(near);
      const several = phrase("deed-several", { example });
      const answer = (text: string, now: number) =>
        saysNothing(text)
          ? { no: phrase("deed-no-unread", { got: text.trim(), example }) }
          : onlyOne(read(text, "", { today: dayOf(now), now, places }), several);
      const once = await talk.askDated(phrase(question), answer, suggestions(day));
      return complete ? complete(talk, once) : once;
    },
  };
}

/** “Xong”, “ok”: said to the question before, or out of courtesy; it must not become one of today. */
function saysNothing(text: string): boolean {
  return yesOrNo(text) !== undefined || plain(text.trim()) === "xong";
}
