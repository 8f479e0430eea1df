import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { DeedLine } from "../../src/command-lines/deed-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { PlaceNames } from "../../src/rules/reading/deeds/place-names.ts";
import type { Phrase } from "../../src/words/words.ts";
import type { SaidAll, SaidOnce } from "./said-once.ts";

/** What has to be known to read what follows a command. */
export interface ReadingWhen {
  readonly today: Day;
  /** Epoch milliseconds: what has not come yet by then is refused, too. */
  readonly now?: number;
  /** The units that may be named. */
  readonly places?: PlaceNames;
}

/** What a line says, or why it is not logged, with what it may mean where that is known. */
export type SaidRead = { value: SaidAll } | Unsure;
export interface Unsure {
  readonly no: Phrase;
  readonly offers: readonly SaidAll[];
  /** The one offer is all of its kind since that day, and is taken where nothing of it is kept. */
  readonly since?: Day;
  /** As `no`, where nothing can be offered. */
  readonly alone?: Phrase;
}

/** A command by which deeds are logged, for oneself, another or many: the kind is data, the dialogs are the same. */
export interface DeedShape {
  readonly line: DeedLine;
  /** What follows the command in an example: `2 hôm qua`. */
  readonly example: string;
  /** The command alone, or a name alone, says something already: one of today. */
  readonly saysOneOfToday: boolean;
  /** Whose activity or branch it was matters. */
  readonly hasPlaces: boolean;
  /** Reads what follows the command. @param lead before the example of a refusal; empty where a dialog asks */
  read(text: string, lead: string, when: ReadingWhen): SaidRead;
  /** Whether a line is a deed, even one that cannot be logged (`2 mai`, `30/2`): what is none may be a name. */
  holds(line: string, today: Day): "deed" | "flawed deed" | "nothing";
  /** Asks for what a line left out; left out: nothing can be. */
  complete?(talk: Talk, once: SaidOnce): Promise<SaidOnce>;
  /** Asks for all that is to be known. */
  ask(talk: Talk, services: Pick<Services, "cadres" | "words">, me: Cadre): Promise<SaidOnce>;
}

/** The one deed of a line. @param several said where it says more than one */
export function onlyOne(read: SaidRead, several: Phrase): Read<SaidOnce> {
  if ("no" in read) return { no: read.alone ?? read.no };
  const [once, ...more] = read.value;
  return more.length > 0 ? { no: several } : { value: once };
}
