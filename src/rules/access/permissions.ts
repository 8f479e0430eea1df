import type { BoardKind } from "../organisation/boards.ts";

/** Who somebody is to the program; each role holds what those before it hold. */
export const ROLES = ["anyone", "cadre", "head", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** On whom: oneself; people and things of one's own unit, of the units below it; everywhere. */
type Scope = "oneself" | "own" | "below" | "everywhere";

/** A row of the table. */
interface Permit {
  /** The least role that holds it. */
  readonly role: Role;
  readonly scope: readonly Scope[];
  /** Boards of the topmost unit that hold it, too, everywhere (V). */
  readonly boards?: readonly BoardKind[];
  /** Nobody does it to themselves. */
  readonly notOneself?: true;
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
  "change-locked-deeds": { role: "head", scope: THEIR_UNITS, notOneself: true },
  "see-standing": { role: "head", scope: THEIR_UNITS, boards: BOTH_BOARDS },
  "see-missing": { role: "head", scope: THEIR_UNITS, boards: ORGANISATION },
  nudge: { role: "head", scope: THEIR_UNITS, boards: ORGANISATION },
  "change-roster": { role: "head", scope: THEIR_UNITS, boards: ORGANISATION },
  invite: { role: "head", scope: THEIR_UNITS, boards: ORGANISATION },
  "read-self-review": { role: "head", scope: THEIR_UNITS, notOneself: true },
  "set-policy": { role: "head", scope: THEIR_UNITS },
  "mark-scope": { role: "head", scope: ["below"] },
  "bind-group": { role: "head", scope: THEIR_UNITS },
  "import-roster": { role: "admin", scope: ["everywhere"], boards: ORGANISATION },
} as const satisfies Record<string, Permit>;

export type Permission = keyof typeof PERMISSIONS;

/** What the table needs to know of the one who acts. */
export interface Actor {
  /** The cadre's code. */
  readonly code: string;
  readonly unit: string;
  readonly head: boolean;
  readonly admin: boolean;
  /** Boards of the topmost unit that they work in. */
  readonly boards?: readonly BoardKind[];
}

/** A unit, or a cadre in it, that something is done to. */
export interface Subject {
  readonly unit: string;
  /** The units above it, nearest first. */
  readonly above: readonly string[];
  /** The cadre's code. */
  readonly cadre?: string;
}

/** The row of a permission. */
export function permits(permission: Permission): Permit {
  return PERMISSIONS[permission];
}

/** @param actor undefined for a stranger */
function roleOf(actor: Actor | undefined): Role {
  if (!actor) return "anyone";
  if (actor.admin) return "admin";
  return actor.head ? "head" : "cadre";
}

/** Whether somebody's role is this one or a higher one. */
export function holdsRole(actor: Actor | undefined, role: Role): boolean {
  return ROLES.indexOf(roleOf(actor)) >= ROLES.indexOf(role);
}

/**
 * May this person do this at all, or to somebody or something?
 * @param actor undefined for a stranger
 * @param subject left out: whether there may be anybody or anything that they can do it to
 */
export function may(actor: Actor | undefined, permission: Permission, subject?: Subject): boolean {
  const permit = permits(permission);
  if (subject && permit.notOneself && isOneself(actor, subject)) return false;
  if (permit.boards?.some((board) => actor?.boards?.includes(board))) return true;
  if (!holdsRole(actor, permit.role)) return false;
  return !subject || permit.scope.some((scope) => reaches(scope, actor, subject));
}

function reaches(scope: Scope, actor: Actor | undefined, subject: Subject): boolean {
  if (scope === "everywhere") return true;
  if (!actor) return false;
  if (scope === "oneself") return isOneself(actor, subject);
  // Nothing stands outside what the topmost unit answers for, a unit that was dissolved neither.
  if (actor.admin) return true;
  return scope === "own" ? subject.unit === actor.unit : subject.above.includes(actor.unit);
}

function isOneself(actor: Actor | undefined, { cadre }: Subject): boolean {
  return actor !== undefined && actor.code === cadre;
}
