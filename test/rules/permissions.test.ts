import { expect, test } from "vitest";
import { PERMISSIONS, type Permission, permits } from "../../src/rules/access/permissions.ts";
import { type Actor, may, type Subject } from "../../src/rules/access/who-may.ts";

const cadre = (unit: string): Actor => ({ code: `cadre of ${unit}`, unit, head: false, admin: false });
const head = (unit: string): Actor => ({ code: `head of ${unit}`, unit, head: true, admin: false });

/** Everybody who may come along. What is done is done to one of the ward AK, of the district NK, of the city TD. */
const ACTORS: readonly [string, Actor | undefined][] = [
  ["stranger", undefined],
  ["cadre", cadre("AK")],
  ["head", head("AK")],
  ["sibling's", head("XK")],
  ["above's", head("NK")],
  ["below's", head("AK-1")],
  ["admin", { code: "head of TD", unit: "TD", head: true, admin: true }],
  ["organisation", { ...cadre("TD"), code: "TC-KT", boards: ["organisation-board"] }],
  ["propaganda", { ...cadre("TD"), code: "TG", boards: ["propaganda-board"] }],
];
const MEMBER: Subject = { unit: "AK", above: ["NK", "TD"], cadre: "a member of AK" };
const AK: Subject = { unit: "AK", above: ["NK", "TD"] };

const COLUMNS = [...ACTORS.map(([who]) => who), "oneself", "head oneself"];

function names(): Permission[] {
  return Object.keys(PERMISSIONS).filter((name): name is Permission => name in PERMISSIONS);
}

/** One permission's row: to a member of AK by each, then by a cadre and a head to themselves. */
function rowOf(permission: Permission): string {
  const oneself = (actor: Actor) => may(actor, permission, { ...AK, cadre: actor.code });
  const answers = [
    ...ACTORS.map(([, actor]) => may(actor, permission, MEMBER)),
    oneself(cadre("AK")),
    oneself(head("AK")),
  ];
  return answers.map((yes) => (yes ? "yes" : "–")).join(" ");
}

/**
 * The whole table, as the plan has it (III.2, IV.3: secretaries answer for their unit and those below it). Written out once
 * more on purpose: a new permission stands in it, or this fails.
 */
const WHOLE: Record<Permission, string> = {
  "ask-for-help": "yes yes yes yes yes yes yes yes yes yes yes",
  link: "yes yes yes yes yes yes yes yes yes yes yes",
  "use-own-rights": "– – – – – – – – – yes yes",
  "manage-own-apps": "– – – – – – – – – yes yes",
  "keep-own-records": "– – – – – – – – – yes yes",
  "see-own-data": "– – – – – – – – – yes yes",
  "log-for-others": "– – yes – yes – yes – – – yes",
  "name-helper": "– – yes – yes – yes – – – –",
  "name-stand-in": "– – yes – yes – yes – – – –",
  "see-evidence": "– – yes – yes – yes – – – yes",
  "read-pledge": "– – yes – yes – yes – – – yes",
  "change-locked-deeds": "– – yes – yes – yes – – – –",
  convene: "– – yes – yes – yes – – – yes",
  "confirm-absence": "– – yes – yes – yes – – – –",
  "approve-deeds": "– – yes – yes – yes – – – –",
  "keep-unit-lists": "– – yes – yes – yes – – – yes",
  "recognise-works": "– – yes – yes – yes – – – –",
  "write-unit-papers": "– – yes – – – yes – – – yes",
  "decide-unit-papers": "– – yes – yes – yes – – – yes",
  supervise: "– – yes – yes – yes yes – – –",
  "enter-records": "– – yes – yes – yes – – – yes",
  "see-records": "– – yes – yes – yes yes – – yes",
  "enter-publicity": "– – yes – yes – yes – – – yes",
  "see-publicity": "– – yes – yes – yes yes yes – yes",
  "open-year-reports": "– – yes – yes – yes yes yes – yes",
  "decide-year-reports": "– – yes – yes – yes yes – – yes",
  "write-synthesis": "– – – – – – yes yes yes – –",
  "close-synthesis": "– – – – – – yes yes – – –",
  "make-plan-known": "– – yes – yes – yes yes – – yes",
  "see-standing": "– – yes – yes – yes yes yes – yes",
  "see-missing": "– – yes – yes – yes yes – – yes",
  "type-in-papers": "– – yes – yes – yes – – – –",
  nudge: "– – yes – yes – yes yes – – yes",
  "change-roster": "– – yes – yes – yes yes – – yes",
  invite: "– – yes – yes – yes yes – – yes",
  "confirm-app": "– – yes – yes – yes – – – –",
  "read-self-review": "– – yes – yes – yes – – – –",
  "hold-review": "– – yes – yes – yes – – – –",
  "set-policy": "– – yes – yes – yes – – – yes",
  "mark-scope": "– – – – yes – yes – – – –",
  "bind-group": "– – yes – yes – yes – – – yes",
  "import-roster": "– – – – – – yes yes – – –",
};

test(`who may do what to a member of the ward: ${COLUMNS.join(" · ")}`, () => {
  expect(Object.fromEntries(names().map((permission) => [permission, rowOf(permission)]))).toEqual(WHOLE);
});

test.each(names())(
  "%s: whoever may do it to somebody may try, a stranger only what is open to all",
  (permission) => {
    const { role, boards = [] } = permits(permission);
    const least = { anyone: 0, cadre: 1, head: 2, admin: 6 }[role];
    for (const [at, [who, actor]] of ACTORS.entries()) {
      const own = actor?.boards;
      const isEnough = own ? least < 2 || own.some((board) => boards.includes(board)) : at >= least;
      expect(may(actor, permission), who).toBe(isEnough);
    }
  },
);

test("what is done to a whole unit is done by its heads and those above", () => {
  for (const [who, actor] of ACTORS)
    expect(may(actor, "bind-group", AK), who).toBe(["head", "above's", "admin"].includes(who));
});

test("a unit that was dissolved is still the topmost unit's", () => {
  const gone = { unit: "GONE", above: [] };
  expect(may({ code: "TD01", unit: "TD", head: true, admin: true }, "bind-group", gone)).toBe(true);
  expect(may(head("AK"), "bind-group", gone)).toBe(false);
});
