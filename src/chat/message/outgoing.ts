import type { QuietHours } from "../../rules/reminders/spread.ts";

/** One answer that can be picked: `value` is what the flow gets, `label` what the person sees and may type. */
export interface Option {
  value: string;
  label: string;
  /** Without buttons it has no number, only its words: a number typed twice must not be a second deed. */
  byWords?: true;
}

/** A set of answers below a message. `question` tells this set from all earlier ones (at most 24 characters). */
export interface Choices {
  question: string;
  options: Option[];
  /** Several may be picked; the values picked so far. */
  picked?: string[];
  /** Words of one's own are an answer too: without buttons the options get no numbers, since a number may be an answer. */
  free?: true;
}

/** A small table; channels without tables get one line a row. */
export interface Table {
  head: string[];
  rows: string[][];
}

/** What a flow or a job wants said, before any channel has shaped it. */
export interface Message {
  text: string;
  table?: Table;
  choices?: Choices;
  /** A stored file, see `FileStore`. */
  file?: { id: string; name: string };
}

/** One message in a chat's outbox, already shaped for its channel. */
export interface Outgoing {
  /** `<key of what caused it>#<n>`: the same message keeps its id when it is sent again. */
  id: string;
  text: string;
  /** Set when the channel shows choices as buttons. */
  choices?: Choices;
  table?: Table;
  file?: { id: string; name: string };
  /** The platform's name of the message to change instead of sending a new one. */
  replaces?: string;
  /** A notice (reminder, digest) is never sent twice: in doubt it is set aside under this name. */
  notice?: string;
  /** Not out when this night begins, it waits until it is over. */
  night?: QuietHours;
  /** A notice's choices: they can be answered by number once it is out, and not before. */
  offers?: Option[];
  /**
   * Epoch milliseconds. Of a notice: its sending has begun; found after a kill, it is in doubt. Of an answer: it has been
   * in doubt since then.
   */
  begunAt?: number;
  /** It has been refused for no known reason since then, epoch milliseconds. */
  refusedAt?: number;
}
