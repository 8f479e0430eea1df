import { isDeepStrictEqual } from "node:util";
import type { Dialog, PausedDialog } from "../mailbox/dialog-record.ts";
import type { GivenAnswer } from "../message/question.ts";

const MOST_PAUSED = 3;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Who has not come back for so long begins anew. */
const KEPT_MS = 30 * DAY_MS;
/** A file that somebody sent is gone after a day, and with it what was begun about it. */
const KEPT_WITH_FILE_MS = DAY_MS;

/** For whom dialogs are kept, and when that is asked (epoch milliseconds). */
export interface Keeper {
  cadre: string;
  at: number;
}

/** The dialogs that one person has left half-way in one chat, the newest last: few, for a while, and for nobody else. */
export class PausedDialogs {
  #kept: readonly PausedDialog[];
  readonly #keeper: Keeper | undefined;

  /** @param keeper nothing is kept without one: for strangers, and in groups, where “làm tiếp” is not heard */
  constructor(kept: readonly PausedDialog[], keeper: Keeper | undefined) {
    this.#keeper = keeper;
    this.#kept = keeper ? kept.filter((dialog) => isStillOf(dialog, keeper)) : [];
  }

  get all(): PausedDialog[] {
    return [...this.#kept];
  }

  get areKept(): boolean {
    return this.#keeper !== undefined;
  }

  /** @returns the one that had to make room, if any */
  keep(dialog: Dialog): PausedDialog | undefined {
    if (!this.#keeper) return undefined;
    this.forget(refOf(dialog));
    const { aside, ...pending } = dialog.pending;
    const { cadre: by, at: leftAt } = this.#keeper;
    const kept = [...this.#kept, { ...dialog, pending, by, leftAt }];
    this.#kept = kept.slice(-MOST_PAUSED);
    return kept.length > MOST_PAUSED ? kept[0] : undefined;
  }

  find(ref: string): PausedDialog | undefined {
    return this.#kept.find((dialog) => refOf(dialog) === ref);
  }

  /** Those begun with the same line, the newest last. */
  begunAs(line: Pick<Dialog, "flow" | "args">): PausedDialog[] {
    return this.#kept.filter((dialog) => isSameLine(dialog, line));
  }

  forget(ref: string): void {
    this.#kept = this.#kept.filter((dialog) => refOf(dialog) !== ref);
  }

  /** Forgets all for which this does not hold. */
  only(holds: (dialog: Dialog) => boolean): void {
    this.#kept = this.#kept.filter(holds);
  }

  /**
   * A dialog has come to its end. One that was left earlier with the same answers is the same thing, which is done now; one
   * with others may be another, such as the meeting before, and stays, to be asked about.
   */
  ended(dialog: Dialog, last: GivenAnswer): void {
    const given = [...answersOf(dialog), last];
    this.#kept = this.#kept
      .filter((kept) => !isSameLine(kept, dialog) || !beginsWith(given, answersOf(kept)))
      .map((kept) => (isSameLine(kept, dialog) ? { ...kept, isDoubtful: true } : kept));
  }
}

/** By what a dialog is known however far it has come: its first question, which no other run of its flow has. */
export function refOf({ pending, trail = [] }: Dialog): string {
  return (trail[0]?.pending ?? pending).id;
}

function isStillOf(dialog: PausedDialog, { cadre, at }: Keeper): boolean {
  return dialog.by === cadre && at - dialog.leftAt < (holdsFile(dialog) ? KEPT_WITH_FILE_MS : KEPT_MS);
}

function holdsFile({ sent, trail = [] }: Dialog): boolean {
  return sent !== undefined || trail.some(({ answer }) => typeof answer === "object" && "bytes" in answer);
}

function isSameLine(one: Pick<Dialog, "flow" | "args">, other: Pick<Dialog, "flow" | "args">): boolean {
  return one.flow === other.flow && one.args === other.args;
}

function answersOf({ trail = [] }: Dialog): GivenAnswer[] {
  return trail.map(({ answer }) => answer);
}

function beginsWith(all: readonly GivenAnswer[], first: readonly GivenAnswer[]): boolean {
  return isDeepStrictEqual(all.slice(0, first.length), first);
}
