import type { Told } from "../dialog/catalogue.ts";
import type { Option } from "../message/outgoing.ts";

/**
 * A question as far as reading a reply to it goes. `one` of the options, or `many` · `text`: anything may be its content ·
 * `value`: a number, a day, hours, which the asker reads further. Plain data, so that a question can be made up.
 */
export interface OpenQuestion {
  kind: "one" | "many" | "text" | "value";
  options: readonly Option[];
  /** Its words, where they are known. */
  asked?: string;
  /** Own words are an answer beside the options. */
  own?: boolean;
  /** It may be skipped. */
  optional?: boolean;
  /** It asks for a reason. */
  why?: boolean;
  /** Where no buttons are shown, its suggestions are a numbered list. */
  numbered?: boolean;
}

/** What a line may be beside an answer. Pure: the same line gives the same. */
export interface ReplyContext {
  /** The command that a line without a slash just names, or names before what is plainly no sentence. */
  command(text: string): Told | undefined;
  /** A statement that a flow takes as its own: hours done. */
  told(text: string): Told | undefined;
  /** What it probably is for a flow where nothing else waits: hours alone. */
  perhaps?(text: string): Told | undefined;
  /** The question has waited for so long that a statement is no answer to it. */
  cooled?: boolean;
  /** A plain question to the bot, as the command that answers it. */
  asked?(text: string): Told | undefined;
}

/** Why an open question's line may not be its answer. */
export type Doubt =
  | "number"
  | "letter"
  | "yes-or-no"
  | "wish"
  | "command"
  | "question"
  | "hours"
  | "polite"
  | "short"
  | "quote";

/** What a reply to an open question says. */
export type ReplyRead =
  /** Words: content as typed, or a value without the courtesy around it. */
  | { does: "answer"; text: string }
  | { does: "pick"; options: Option[] }
  /** “xong”: what is ticked stays. */
  | { does: "done" }
  /** An idea of one's own beside what was picked in the same line. */
  | { does: "own"; text: string; options: Option[] }
  /** One of these, or none: to be asked, naming them. `beside`: what the same line picked clearly. */
  | { does: "unsure"; between: Option[]; beside?: Option[] }
  /** A yes or no where no option is one, and the options that it may mean; empty when any of many. */
  | { does: "yes-or-no"; said: "yes" | "no"; between: Option[] }
  /** A sign, a fraction, a place beyond the list. */
  | { does: "no-such-number" }
  | { does: "skip" }
  /** An earlier answer is to be asked again; `rest`: what was said with it, `part`: the number of the part that was named. */
  | { does: "back"; rest: string; part?: number }
  /** Something more for an earlier answer: `à thêm dọn kênh`. */
  | { does: "addition"; text: string }
  /** `later`: it is to be gone on with another time. */
  | { does: "leave"; later: boolean }
  | { does: "go-on" }
  /** Time to think: “để em coi đã”. */
  | { does: "wait" }
  | { does: "repeat" }
  | { does: "explain" }
  | { does: "greeting" }
  | { does: "thanks" }
  /** A question to the bot that no command answers. */
  | { does: "question" }
  | { does: "command"; command: string; rest: string }
  | { does: "hours"; command: string; rest: string }
  /** To be asked in one short line: is this the answer? `instead`: the command that it may be. */
  | { does: "confirm"; text: string; because: Doubt; instead?: Told }
  | { does: "unclear" };
