import type { CommandLine } from "../../../src/command-lines/command-line.ts";
import type { PrintedVersion } from "../../../src/records/papers/paper-codes.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import type { Period } from "../../../src/rules/calendar/periods.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import type { PaperData } from "../../../src/rules/papers/paper.ts";
import type { PlainKey } from "../../../src/words/words.ts";
import type { ForPapers } from "../paper-services.ts";

/** Something that can be printed. */
export interface PaperFound {
  readonly period: Period;
  /** How it is filed: `a1 ĐKCT01`. */
  readonly code: string;
  /** The name of the person, unit or event. */
  readonly whose: string;
  /** The unit that it is of, and the day as of which it speaks. */
  readonly unit: string;
  readonly day: Day;
  /** Of a person's: the confirmed version that it shows; left out: nothing was recorded. */
  readonly version?: PrintedVersion;
  /** Of an event's: its id. */
  readonly event?: string;
  /** The code of its taker, where something is left out of it for them. */
  readonly leftOutFor?: string;
  /** What it says, but for the code: that is added to whatever is printed. */
  data(): Promise<PaperData>;
}

/** Who takes a paper, and when (epoch milliseconds). */
export interface Taking {
  /** Under which reading it is written down. */
  readonly key: string;
  /** The cadre's code. */
  readonly by: string;
  readonly name: string;
  readonly at: number;
}

/** Where the papers of people come from. */
export interface SourceOfPeople {
  readonly of: "person";
  /** The one of these periods that was made last; nothing where there is none. */
  find(services: ForPapers, cadre: Cadre, periods: readonly Period[]): Promise<PaperFound | undefined>;
  /**
   * Writes down who is about to take it, and tells its author, where they are to know. Then nobody takes their own as somebody in
   * charge. To be used inside `talk.call`.
   */
  noteTaken?(services: ForPapers, author: Cadre, period: Period, taking: Taking): Promise<void>;
  /** An empty one to be written on by hand, of the form in force that day; left out: there is none. */
  blank?(services: ForPapers, cadre: Cadre, period: Period, day: Day): Promise<PaperFound>;
  /** Where one begins what can then be printed. */
  readonly begin?: { readonly label: PlainKey; readonly command: CommandLine };
}

/** Where the papers of units come from. */
export interface SourceOfUnits {
  readonly of: "unit";
  /**
   * The first of these periods of which there is something to print.
   * @param unit its code
   * @param at the moment of printing, epoch milliseconds
   * @param taker code of the cadre who takes it; left out: whoever runs the program
   */
  find(
    services: ForPapers,
    unit: string,
    periods: readonly Period[],
    at: number,
    taker?: string,
  ): Promise<PaperFound | undefined>;
}

/** Where the papers of events come from. */
export interface SourceOfEvents {
  readonly of: "event";
  /**
   * @param id the event's
   * @returns nothing where there is no such event any more, or it was cancelled
   */
  find(services: ForPapers, id: string, at: number): Promise<PaperFound | undefined>;
}

export type PaperSource = SourceOfPeople | SourceOfUnits | SourceOfEvents;

/** A person's paper, and whose it is. */
export type PaperOfAuthor = PaperFound & { readonly author: Cadre };

/** Writes down of each of these papers who takes it, where its author is to know. */
export async function noteAllTaken(
  services: ForPapers,
  source: SourceOfPeople,
  found: readonly PaperOfAuthor[],
  taking: Taking,
): Promise<void> {
  for (const { author, period } of found) await source.noteTaken?.(services, author, period, taking);
}

export function takenBy({ code, name }: Cadre, { key, at }: Pick<Taking, "key" | "at">): Taking {
  return { key, at, by: code, name };
}
