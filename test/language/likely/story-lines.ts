import { clausesOf } from "../../../src/rules/asking/clauses.ts";
import { TALK, TOLD } from "../../../src/rules/asking/guess.ts";
import { drawing } from "./draw.ts";
import type { KnownLine } from "./train.ts";

/** How often each line is told with a story before it, and for how much of a line each such one counts. */
const TIMES = 2;
const COUNTS = 0.3;
/** What leads from a story to what is asked. */
const JOINED_BY = [", ", ", ", " ", ". ", " nên ", " mà "];
/** Of a story without clauses so many words are told, and up to as many more. */
const LEAST_WORDS = 6;
const MORE_WORDS = 8;
/** Of three stories one has two parts. */
const LONGER = 3;

/**
 * The lines as the roundabout say them: pieces of what people tell stand before what is asked, and before talk, so that a story says nothing
 * of whether something is asked after it. Drawn the same in each run.
 */
export function storyLines(lines: readonly KnownLine[]): KnownLine[] {
  const draw = drawing();
  const pick = <T>(things: readonly T[]) => things[draw(things.length)];
  const stories = lines.filter(({ meaning }) => meaning === TALK || meaning === TOLD);
  const piece = () => {
    const story = pick(stories)?.text ?? "";
    const words = story.split(/\s+/u).slice(0, LEAST_WORDS + draw(MORE_WORDS));
    return (pick(clausesOf(story)) ?? words.join(" ")).replace(/[?.! ]+$/u, "");
  };
  const told = () => (draw(LONGER) === 0 ? `${piece()}, ${piece()}` : piece());
  const withStory = (line: KnownLine): KnownLine => ({
    ...line,
    text: `${told()}${pick(JOINED_BY)}${line.text}`,
    weight: (line.weight ?? 1) * COUNTS,
  });
  const asked = lines.filter(({ meaning }) => meaning !== TOLD);
  return stories.length === 0 ? [] : Array.from({ length: TIMES }, () => asked.map(withStory)).flat();
}
