import type { BoardKind } from "../organisation/boards.ts";

/** Who somebody is to the program; each role holds what those before it hold. */
export const ROLES = ["anyone", "cadre", "head", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** On whom: oneself; people and things of one's own unit, of the units below it; everywhere. */
export type Scope = "oneself" | "own" | "below" | "everywhere";

/** A row of the table. */
interface Permit {
  /** The least role that holds it. */
  readonly role: Role;
  readonly scope: readonly Scope[];
  /** Boards of the topmost unit that hold it, too, everywhere (V). */
  readonly boards?: readonly BoardKind[];
  /** Nobody does it to themselves. */
  readonly notOneself?: true;
  /** It goes with the office alone: who stands in for a head does not hold it. */
  readonly inPerson?: true;
}

const THEIR_UNITS = ["own", "below"] as const;
const ORGANISATION = ["organisation-board"] as const;
const BOTH_BOARDS = ["organisation-board", "propaganda-board"] as const;

/**
 * What can be done, by whom and to whom: the one table. `anyone` is open to strangers, `cadre` to every linked cadre, `head`
 * to secretaries and deputies, `admin` to the heads of the topmost unit. Its Ban Tổ chức – Kiểm tra keeps the roster and
 * supervises, and reads no self-review; its Ban Tuyên giáo sees figures and no names. Refusals and menus follow from it.
 */
export const PERMISSIONS = {
  "ask-for-help": { role: "anyone", scope: ["everywhere"] },
  link: { role: "anyone", scope: ["everywhere"] },
  "use-own-rights": { role: "anyone", scope: ["oneself"] },
  "manage-own-apps": { role: "cadre", scope: ["oneself"] },
  "keep-own-records": { role: "cadre", scope: ["oneself"] },
  "see-own-data": { role: "cadre", scope: ["oneself"] },
  "log-for-others": { role: "head", scope: THEIR_UNITS },
  "name-helper": { role: "head", scope: THEIR_UNITS, notOneself: true },
  "name-stand-in": { role: "head", scope: THEIR_UNITS, notOneself: true, inPerson: true },
  "see-evidence": { role: "head", scope: THEIR_UNITS },
  "change-locked-deeds": { role: "head", scope: THEIR_UNITS, notOneself: true },
  // Of a head the place that is asked about is the unit above: see `records/people/decided-in.ts`.
  "confirm-absence": { role: "head", scope: THEIR_UNITS, notOneself: true },
  "approve-deeds": { role: "head", scope: THEIR_UNITS, notOneself: true },
  // Calls people to events of the unit, marks who came, and closes them.
  convene: { role: "head", scope: THEIR_UNITS },
  // Notes what the unit's sittings discussed, reads what members propose, keeps the lists of what should be done and what should not.
  "keep-unit-lists": { role: "head", scope: THEIR_UNITS },
  // The place that is asked about is the unit above, of a decision on paper the own one: `records/works/who-recognises.ts`.
  "recognise-works": { role: "head", scope: THEIR_UNITS, notOneself: true },
  // What the unit hands in: its model and the report on its year. Whom a head names writes it, too, for that very unit.
  "write-unit-papers": { role: "head", scope: ["own"] },
  // The place that is asked about is the unit above: `records/unit-papers/who-decides.ts`.
  "decide-unit-papers": { role: "head", scope: THEIR_UNITS },
  // Never on oneself; the place that is asked about is that of the writer's side: `records/supervision/who-sees.ts`.
  supervise: { role: "head", scope: THEIR_UNITS, boards: ORGANISATION, notOneself: true },
  // What a unit enters as the year goes, and what was published (IV.1, V).
  "enter-records": { role: "head", scope: THEIR_UNITS },
  "see-records": { role: "head", scope: THEIR_UNITS, boards: ORGANISATION },
  "enter-publicity": { role: "head", scope: THEIR_UNITS },
  "see-publicity": { role: "head", scope: THEIR_UNITS, boards: BOTH_BOARDS },
  // A unit's report on its year; whom a head names to write the unit's papers drafts it, and sees its counts.
  "open-year-reports": { role: "head", scope: THEIR_UNITS, boards: BOTH_BOARDS },
  // Accepts a unit's report on its year or sends it back; the place that is asked about is the unit above (V.2).
  "decide-year-reports": { role: "head", scope: THEIR_UNITS, boards: ORGANISATION },
  // Each board writes its part (V.1); the topmost unit's heads and its Ban Tổ chức – Kiểm tra close it.
  "write-synthesis": { role: "admin", scope: ["everywhere"], boards: BOTH_BOARDS },
  "close-synthesis": { role: "admin", scope: ["everywhere"], boards: ORGANISATION },
  // The plan, to everybody of the unit (V.2); its Ban Tổ chức – Kiểm tra has prepared it (V.1).
  "make-plan-known": { role: "head", scope: THEIR_UNITS, boards: ORGANISATION },
  "see-standing": { role: "head", scope: THEIR_UNITS, boards: BOTH_BOARDS },
  "see-missing": { role: "head", scope: THEIR_UNITS, boards: ORGANISATION },
  // What somebody without an app has written on paper; the text of an a2 is among it.
  "type-in-papers": { role: "head", scope: THEIR_UNITS, notOneself: true },
  nudge: { role: "head", scope: THEIR_UNITS, boards: ORGANISATION },
  "change-roster": { role: "head", scope: THEIR_UNITS, boards: ORGANISATION },
  invite: { role: "head", scope: THEIR_UNITS, boards: ORGANISATION },
  // Of an app that a renewed code has linked; the place that is asked about is the unit above: `records/linking/who-confirms.ts`.
  "confirm-app": { role: "head", scope: THEIR_UNITS, notOneself: true },
  "read-pledge": { role: "head", scope: THEIR_UNITS },
  "read-self-review": { role: "head", scope: THEIR_UNITS, notOneself: true },
  // The quarter's collective review (IV.1): whoever writes about a cadre reads it, and every level above, no board. Of a very small
  // unit the place that is asked about is the one above: `records/collective-reviews/who-writes.ts`.
  "hold-review": { role: "head", scope: THEIR_UNITS, notOneself: true },
  "set-policy": { role: "head", scope: THEIR_UNITS },
  "mark-scope": { role: "head", scope: ["below"] },
  "bind-group": { role: "head", scope: THEIR_UNITS },
  "import-roster": { role: "admin", scope: ["everywhere"], boards: ORGANISATION },
} as const satisfies Record<string, Permit>;

export type Permission = keyof typeof PERMISSIONS;

/** The row of a permission. */
export function permits(permission: Permission): Permit {
  return PERMISSIONS[permission];
}
