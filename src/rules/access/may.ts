/**
 * What can be done, and by whom: the one table. `anyone` is open to strangers, `member` to every linked cadre, `head` to
 * secretaries and deputies for their unit and those below it, `admin` to the heads of the topmost unit.
 */
export const PERMISSIONS = {
  "ask-for-help": "anyone",
  link: "anyone",
  "use-own-rights": "anyone",
  "manage-own-apps": "member",
  "keep-own-records": "member",
  "see-own-data": "member",
  "log-for-others": "head",
  "see-standing": "head",
  "see-missing": "head",
  nudge: "head",
  invite: "head",
  "read-self-review": "head",
  "bind-group": "head",
  "import-roster": "admin",
} as const satisfies Record<string, "anyone" | "member" | "head" | "admin">;

export type Permission = keyof typeof PERMISSIONS;

/** What the table needs to know of the one who acts. */
export interface Actor {
  unit: string;
  head: boolean;
  admin: boolean;
}

/**
 * May this person do this at all, or to somebody or something of `unit`?
 * @param actor undefined for a stranger
 * @param scope `unit`: the unit acted on; `above`: the units above it, nearest first. Left out: the deed in general.
 */
export function may(
  actor: Actor | undefined,
  deed: Permission,
  scope?: { unit: string; above: readonly string[] },
): boolean {
  const needs = PERMISSIONS[deed];
  if (needs === "anyone") return true;
  if (!actor) return false;
  if (needs === "member") return true;
  if (actor.admin) return true;
  if (needs === "admin" || !actor.head) return false;
  return !scope || scope.unit === actor.unit || scope.above.includes(actor.unit);
}
