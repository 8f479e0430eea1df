import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flows } from "../../flows/index.ts";
import type { Flow } from "../../src/chat/dialog/flow.ts";
import type { Content } from "../../src/chat/message/incoming.ts";
import type { Address } from "../../src/records/people/address.ts";
import { type Permission, permits, ROLES, type Role } from "../../src/rules/access/permissions.ts";
import type { PlainKey } from "../../src/words/words.ts";
import {
  AT,
  attempt,
  EVERYBODY,
  type HouseOfEverybody,
  houseOfEverybody,
  pressed,
  typed,
  type Who,
} from "../support/everybody.ts";

let house: HouseOfEverybody;
let count = 0;
beforeAll(async () => {
  house = await houseOfEverybody();
}, 60_000);
afterAll(() => house.close());

/** What came of an attempt: nothing said, one of the refusals that stand before every flow, or the flow's own words. */
type Outcome = "silence" | PlainKey | "served";

const REFUSALS: readonly PlainKey[] = [
  "link-how",
  "link-withdrawn",
  "link-in-private",
  "not-allowed",
  "not-allowed-admin",
  "command-in-private",
  "command-in-group",
  "press-is-old",
  "group-needs-head",
];

async function outcomeOf(who: Who, content: Content, address?: Address): Promise<Outcome> {
  const [first, ...rest] = await attempt(house, who, content, address);
  if (first === undefined) return "silence";
  const refusal = REFUSALS.find((name) => house.app.words.text(name) === first.text);
  return refusal && rest.length === 0 ? refusal : "served";
}

/** What one must be allowed to do to start a flow. A new flow needs its row; who holds it, the table of permissions says. */
const FLOWS: Record<string, Permission> = {
  help: "ask-for-help",
  hours: "keep-own-records",
  progress: "see-own-data",
  history: "keep-own-records",
  link: "link",
  "link-apps": "manage-own-apps",
  invitations: "invite",
  "personal-data": "use-own-rights",
  "consent-withdraw": "use-own-rights",
  "personal-data-erase": "use-own-rights",
  pledge: "keep-own-records",
  "self-review": "keep-own-records",
  "roster-file": "import-roster",
  reminders: "keep-own-records",
  "group-binding": "bind-group",
  standing: "see-standing",
  missing: "see-missing",
  nudge: "nudge",
};

const IS: Record<Who, Role> = {
  stranger: "anyone",
  withdrawn: "anyone",
  owner: "cadre",
  cadre: "cadre",
  former: "cadre",
  secretary: "head",
  deputy: "head",
  "other unit's": "head",
  "unit above's": "head",
  "city's": "admin",
};

test("every flow has its row, and no row is left over", () => {
  expect(Object.fromEntries(flows.map(({ name, permission }) => [name, permission]))).toEqual(FLOWS);
});

/** Whether one's role is enough to start a flow. */
function holds(who: Who, { permission }: Flow): boolean {
  return ROLES.indexOf(IS[who]) >= ROLES.indexOf(permits(permission).role);
}

function refusalFor(who: Who, { permission }: Flow): PlainKey {
  if (who === "stranger") return "link-how";
  if (who === "withdrawn") return "link-withdrawn";
  return permits(permission).role === "admin" ? "not-allowed-admin" : "not-allowed";
}

function expectedInPrivate(who: Who, flow: Flow): Outcome {
  // To one who may do nothing yet, help is how to begin.
  const isBeginning = flow.permission === "ask-for-help" && IS[who] === "anyone";
  if (isBeginning || !holds(who, flow)) return refusalFor(who, flow);
  return flow.where.includes("private") ? "served" : "command-in-group";
}

function expectedInGroup(who: Who, flow: Flow, isBound: boolean): Outcome {
  const binds = flow.permission === "bind-group";
  if (!isBound && (!binds || IS[who] === "anyone")) return "silence";
  if (!isBound) return holds(who, flow) ? "served" : "group-needs-head";
  if (!flow.where.includes("group")) return "command-in-private";
  if (IS[who] === "anyone") return "link-in-private";
  return holds(who, flow) ? "served" : "not-allowed";
}

describe.each(flows.map((flow) => [flow.name, flow] as const))("%s", (_, flow) => {
  const [command = ""] = flow.commands;

  test.each(EVERYBODY)("the %s, in private, typed and by a forged button", async (who) => {
    const expected = expectedInPrivate(who, flow);
    for (const content of [typed(command), pressed(command)]) {
      expect(await outcomeOf(who, content)).toBe(expected);
      await attempt(house, who, typed("huy"));
    }
  });

  test.each(EVERYBODY)("the %s, in a group", async (who) => {
    for (const content of [typed(command), pressed(command)]) {
      const [bound, unbound] = [`web:g:bound-${++count}`, `web:g:free-${count}`] as const;
      await house.app.services.groups.bind(bound, "AK", "AK01", new Date(AT));
      expect(await outcomeOf(who, content, bound)).toBe(expectedInGroup(who, flow, true));
      expect(await outcomeOf(who, content, unbound)).toBe(expectedInGroup(who, flow, false));
    }
  });
});
