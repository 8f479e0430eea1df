import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type NamedWork, recogniseLine } from "../../src/command-lines/recognise-line.ts";
import { phrase } from "../../src/words/words.ts";
import type { Late } from "./work-of-other.ts";

/** Somebody else was faster: how it stands, or that there is a newer version to be read. */
export async function sayLate(
  talk: Talk,
  { isNewer, state, by }: Late,
  { ref, cadre, of }: NamedWork,
): Promise<void> {
  if (!isNewer) return talk.say("recognise-late", { state, by });
  await talk.say("recognise-newer");
  await talk.offer([
    { label: phrase("recognise-button-look"), command: recogniseLine.look({ ref, cadre, of: of + 1 }) },
  ]);
}
