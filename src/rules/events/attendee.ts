import type { Mark, MarkedBy } from "./event-acts.ts";

/** What somebody who was called says to it. */
export type Answer =
  | { readonly says: "coming" }
  | { readonly says: "declined"; readonly reason: string }
  | { readonly says: "substitute"; readonly substitute: string; readonly taken?: boolean };

/** What is known of somebody's coming. */
export interface CheckedIn {
  readonly mark?: {
    readonly as: Mark;
    readonly how: MarkedBy;
    readonly by: string;
    readonly at: Date;
    readonly reason?: string;
    /** How they were before it, so that it can be taken back. */
    readonly was: CheckedIn;
  };
  /** Since when a check-in waits for the convener. */
  readonly asksSince?: Date;
  /** As what its code would have counted. */
  readonly asksAs?: Mark;
}

/** One person at an event: called, somebody's substitute, or come by themselves. */
export interface Attendee extends CheckedIn {
  readonly who: string;
  readonly called: boolean;
  /** Key of the act that called them, where that was not the call itself. */
  readonly calledBy?: string;
  readonly answer?: Answer;
  /** Said to have been without the áo Thanh niên. */
  readonly withoutShirt?: true;
}
