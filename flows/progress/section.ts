import type { Shortcut } from "../../src/chat/dialog/talk.ts";

/** What `/tiendo` says of one duty. */
export interface Section {
  /** Something is left to do, so it comes first. */
  isMissing: boolean;
  text: string;
  /** The shortest way to it. */
  way?: Shortcut;
}
