import type { QuietHours } from "../../rules/reminders/quiet-hours.ts";

/** One answer that can be picked: `value` is what the flow gets, `label` what the person sees and may type. */
export interface Option {
  value: string;
  label: string;
  /** Without buttons it has only its words, no number, because a number typed twice must not act twice. */
  byWords?: true;
  /** It stands on another page of a list without buttons: only its words pick it. */
  onAnotherPage?: true;
  /** It can be picked by its words for as long as it stands, not only while its list is the last one: an undo. */
  lasting?: true;
  /** Of a letter's button that lasts: its number in that letter's list, counted from 1. */
  place?: number;
  /** Where nothing else is asked, a plain yes or no after its list means it, too: “đồng ý” for “Nhận lời”. */
  says?: "yes" | "no";
  /** A reason typed behind its words goes along with its command: “Không mặc được vì áo ướt”. */
  takesWhy?: true;
  /** Words below its letter that nothing else reads may be meant for it: its command asks. */
  hears?: true;
  /** Its words only name whom or what it is about: they may as well answer any question that was asked since. */
  names?: true;
  /** Who takes it has left its question behind: going back from what follows does not lead to it. */
  leadsOn?: true;
  /** Says that it is none of the others, as “không ai” does where it is asked who. */
  none?: true;
  /** It is who answers, among people: “em làm chủ trì” picks it. */
  me?: true;
  /** Stands for words of one's own: the next question asks for them. */
  own?: true;
}

/** A set of answers below a message. `question` distinguishes it from all earlier sets (at most 24 characters). */
export interface Choices {
  question: string;
  options: Option[];
  /** Several may be picked; the values picked so far. */
  picked?: string[];
  /** A number may be an answer by itself, so without buttons the options get none. */
  free?: true;
  /** An answer may be typed in other words than the options'. */
  typed?: true;
}

/** A small table; channels without tables show one line per row. */
export interface Table {
  head: string[];
  rows: string[][];
  /** As lines, the head stands once above them, so that many rows stay short; left out: each line repeats it. */
  headOnce?: true;
}

/** A stored file, see `FileStore`. */
export interface FileBeside {
  id: string;
  name: string;
  /** Of a picture: what it shows, for who cannot see it. */
  alt?: string;
}

/** A message of a flow or a job, before it is shaped for a channel. */
export interface Message {
  text: string;
  table?: Table;
  choices?: Choices;
  file?: FileBeside;
  /** The question that it asks. */
  asks?: string;
}

/** One message in a chat's outbox, already shaped for its channel. */
export interface Outgoing {
  /** `<key of what caused it>#<n>`: the same message keeps its id when it is sent again. */
  id: string;
  text: string;
  /** Set when the channel shows choices as buttons. */
  choices?: Choices;
  table?: Table;
  file?: FileBeside;
  /** The question that it asks for the first time. */
  asks?: string;
  /** The platform's name of the message to edit instead of sending a new one. */
  replaces?: string;
  /** It only changes that message; where that cannot be done at once, it is let fall. */
  onlyEdits?: true;
  /** A notice (reminder, digest) is never sent twice; in doubt, it is listed under this name. */
  notice?: string;
  /** If it is not out when these quiet hours begin, it waits until they end. */
  night?: QuietHours;
  /** A notice's choices, which can be answered by number only once it is out. */
  offers?: Option[];
  /**
   * Epoch milliseconds. For a notice: when its sending began; found after a kill, it is in doubt. For an answer: since
   * when it has been in doubt.
   */
  begunAt?: number;
  /** Since when it has been refused for no known reason, epoch milliseconds. */
  refusedAt?: number;
}
