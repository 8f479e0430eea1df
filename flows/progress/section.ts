import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import type { DutyId } from "../../src/rules/duties/duties.ts";
import type { DutyPart } from "../../src/rules/duties/duty.ts";

/** What `/tiendo` says of one duty. */
export interface Section {
  /** Something is left to do, so it comes first. */
  isMissing: boolean;
  line: string;
  /** What can be typed for it. */
  commands?: readonly string[];
  /** Lines below the first. */
  below?: readonly string[];
  /** The shortest way to it. */
  way?: Shortcut;
  /** The duty that lacks something, and the part of it that is the shortest way. */
  gap?: { duty: DutyId; part?: DutyPart | undefined };
}

/** The lines of several. */
export function sectionLines(sections: readonly Section[]): string[] {
  return sections.flatMap(({ line, below = [] }) => [line, ...below]);
}
