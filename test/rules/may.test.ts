import { expect, test } from "vitest";
import { type Actor, may, PERMISSIONS, type Permission } from "../../src/rules/access/may.ts";

/**
 * Who may do what on whom, as the plan has it (III.2, IV.3: secretaries answer for their unit and those below it). Written
 * out once more, on purpose: a new deed without a row here fails.
 */
const ROWS: Record<string, { anyone: boolean; member: boolean; ownHead: boolean; admin: boolean }> = {
  "ask-for-help": { anyone: true, member: true, ownHead: true, admin: true },
  link: { anyone: true, member: true, ownHead: true, admin: true },
  "use-own-rights": { anyone: true, member: true, ownHead: true, admin: true },
  "manage-own-apps": { anyone: false, member: true, ownHead: true, admin: true },
  "keep-own-records": { anyone: false, member: true, ownHead: true, admin: true },
  "see-own-data": { anyone: false, member: true, ownHead: true, admin: true },
  "log-for-others": { anyone: false, member: false, ownHead: true, admin: true },
  "see-standing": { anyone: false, member: false, ownHead: true, admin: true },
  "see-missing": { anyone: false, member: false, ownHead: true, admin: true },
  nudge: { anyone: false, member: false, ownHead: true, admin: true },
  invite: { anyone: false, member: false, ownHead: true, admin: true },
  "read-self-review": { anyone: false, member: false, ownHead: true, admin: true },
  "bind-group": { anyone: false, member: false, ownHead: true, admin: true },
  "import-roster": { anyone: false, member: false, ownHead: false, admin: true },
};

test("every deed has its row here, and no row is left over", () => {
  expect(Object.keys(ROWS).sort()).toEqual(Object.keys(PERMISSIONS).sort());
});

/** All act on the ward AK, of the district NK, of the city TD. */
const AK = { unit: "AK", above: ["NK", "TD"] };
const cadre = (unit: string): Actor => ({ unit, head: false, admin: false });
const head = (unit: string): Actor => ({ unit, head: true, admin: false });

const ACTORS: [string, Actor | undefined, (row: (typeof ROWS)[string]) => boolean, boolean][] = [
  ["a stranger", undefined, (row) => row.anyone, true],
  ["a cadre of the unit", cadre("AK"), (row) => row.member, true],
  ["a cadre of the unit above", cadre("NK"), (row) => row.member, true],
  ["the unit's secretary or deputy", head("AK"), (row) => row.ownHead, true],
  ["a secretary of the unit above", head("NK"), (row) => row.ownHead, true],
  ["a secretary of another unit", head("XK"), (row) => row.member, false],
  ["a secretary of a unit below", head("AK-1"), (row) => row.member, false],
  ["the city's secretary", { unit: "TD", head: true, admin: true }, (row) => row.admin, true],
];

for (const [who, actor, allowed, isInCharge] of ACTORS) {
  test.each(Object.entries(ROWS))(`${who}: %s`, (name, row) => {
    const deed = Object.keys(PERMISSIONS).find((candidate): candidate is Permission => candidate === name);
    if (!deed) throw new Error(`no such deed: ${name}`);
    expect(may(actor, deed, AK)).toBe(allowed(row));
    // In general, before it is known on whom: a head of any unit may try.
    expect(may(actor, deed)).toBe(isInCharge ? allowed(row) : row.ownHead);
  });
}
