/** Something done that would be saved. */
export interface ExplainedDeed {
  duty: string;
  kind: "hours" | "activity" | "meeting" | "song" | "dance" | "sport" | "shirt";
  /** Of hours: minutes. */
  amount: number;
  day: string;
  place?: string;
  note?: string;
}

/** What a line comes to. */
export type Does =
  | { does: "log"; deeds: ExplainedDeed[] }
  | { does: "ask"; about: string; offers?: string[] }
  | { does: "refuse"; why: string }
  | { does: "command"; command: string; rest: string }
  | { does: "pick"; labels: string[] }
  | { does: "text"; text: string }
  | { does: "skip" | "back" | "pause" | "leave" | "nothing" | "small-talk" | "hint" }
  | { does: "away"; from: string; to: string; why?: string };

/** Thrown in place of a write: the way of a line ends where it would be saved, or where its meaning is known. */
export class Came extends Error {
  readonly to: Does;

  constructor(to: Does) {
    super(`came to: ${to.does}`);
    this.name = "Came";
    this.to = to;
  }
}
