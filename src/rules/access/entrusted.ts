import type { Day } from "../calendar/time.ts";
import type { Permission } from "./permissions.ts";

/** What a head can give another for a time: to stand in for them, or one piece of work, named by its permission. */
export const ENTRUSTED_WORKS = [
  "stand-in",
  "log-for-others",
  "type-in-papers",
  "enter-records",
  "enter-publicity",
  "write-unit-papers",
] as const;
export type EntrustedWork = (typeof ENTRUSTED_WORKS)[number];

/** What somebody may do for the unit who was given a piece of work: that, and to see what they do it to. */
export const PERMISSIONS_WITH: Readonly<Record<Exclude<EntrustedWork, "stand-in">, readonly Permission[]>> = {
  "log-for-others": ["log-for-others"],
  "type-in-papers": ["type-in-papers"],
  "enter-records": ["enter-records", "see-records"],
  "enter-publicity": ["enter-publicity", "see-publicity"],
  "write-unit-papers": ["write-unit-papers", "open-year-reports"],
};

/** For so long at most, days: who stands in for longer is to be written into the roster. */
export const LONGEST_ENTRUSTED_DAYS = 365;

/** One thing that a head has given somebody of the unit. It ends by itself, when it is taken or given back, or with either office. */
export interface Entrusted {
  /** Short, for buttons. */
  id: string;
  work: EntrustedWork;
  /** Code of the unit. */
  unit: string;
  /** Key of the head who gave it. */
  by: string;
  /** The last day. */
  until: Day;
  givenAt: Date;
  /** A stand-in agrees first; whoever is given one piece of work need not. */
  acceptedAt?: Date;
  /** Taken back by the head, given back, or declined. */
  endedAt?: Date;
  /** Names the message that ended it, so that the same message, handled again, ends it as before. */
  ending?: string;
}

/** Whether it may still be used, or accepted, on a day. */
export function isOpen({ until, endedAt }: Entrusted, day: Day): boolean {
  return endedAt === undefined && day <= until;
}

/** As it was for the message that ended it; for any other as it is. */
export function beforeEnding(entrusted: Entrusted, ending: string | undefined): Entrusted {
  const { endedAt, ...open } = entrusted;
  return ending !== undefined && entrusted.ending === ending ? open : entrusted;
}

/** Whether it gives rights on a day, as far as it goes itself. */
export function isInForce(entrusted: Entrusted, day: Day): boolean {
  return isOpen(entrusted, day) && (entrusted.work !== "stand-in" || entrusted.acceptedAt !== undefined);
}
