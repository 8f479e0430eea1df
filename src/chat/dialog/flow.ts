import type { Permission } from "../../rules/access/permissions.ts";
import type { Services } from "../services.ts";
import type { Speaker } from "./speaker.ts";
import type { Talk } from "./talk.ts";

/** One dialog or command. `Needs` names the services that it is given; it sees no others. */
export interface Flow<Needs extends keyof Services = never> {
  /** Unique; stored with a dialog in progress. */
  readonly name: string;
  /** Raise it whenever questions, their order or `call`s change: a dialog of an older version ends politely. */
  readonly version: number;
  /** The commands that start it, the first is its own: `giotinhnguyen`. */
  readonly commands: readonly string[];
  /** Served in the middle of another dialog, whose question is then asked again. */
  readonly quick: boolean;
  /** Where it may be started. */
  readonly where: readonly ("private" | "group")[];
  /** What the speaker must be allowed to do; `anyone` includes strangers. */
  readonly permission: Permission;
  /** Its answers are kept as a draft as they are given, and offered again. */
  readonly keepsDraft?: boolean;
  /** An edited command line is run again with `talk.edited`, to correct what it did. */
  readonly takesEdits?: boolean;
  /** A file sent out of the blue starts this flow, as `talk.sent`. */
  readonly takesFiles?: boolean;
  run(talk: Talk, me: Speaker, services: Pick<Services, Needs>): Promise<void>;
}

/** Any of them, as the machine holds it: it has every service to give. */
export type AnyFlow = Flow<keyof Services>;
