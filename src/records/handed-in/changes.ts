import type { Decision, Verdict } from "../../rules/handed-in/handed-in.ts";
import type { HandedIn } from "./how-it-stands.ts";

/** What is done about the version that somebody has seen. */
export type Change = { readonly of: number } & (
  | { readonly does: "withdraw" }
  | { readonly does: "return" | "take-back"; readonly reason: string; readonly verdict?: Verdict }
  | {
      readonly does: "recognise";
      readonly decision?: Decision;
      readonly reason?: string;
      readonly verdict?: Verdict;
    }
);

/** What came of it: it holds, also when the same message did it before; or somebody else was faster, and this is how it stands. */
export type Changed =
  | { kind: "done"; handedIn: HandedIn }
  | { kind: "late"; handedIn: HandedIn }
  | { kind: "gone" };
