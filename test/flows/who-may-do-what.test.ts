import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flows } from "../../flows/index.ts";
import type { Content } from "../../src/chat/message/incoming.ts";
import type { Address } from "../../src/records/people/address.ts";
import type { PlainKey } from "../../src/words/words.ts";
import { AT, attempt, EVERYBODY, houseOfEverybody, pressed, typed, type Who } from "../support/everybody.ts";
import type { OpenHouse } from "../support/open-house.ts";

let house: OpenHouse;
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

/** Who a flow is for. A new flow needs its row. */
const FLOWS: Record<
  string,
  { for: "anyone" | "member" | "head" | "admin"; where: "private" | "group" | "both" }
> = {
  help: { for: "anyone", where: "both" },
  hours: { for: "member", where: "private" },
  progress: { for: "member", where: "private" },
  history: { for: "member", where: "private" },
  link: { for: "anyone", where: "private" },
  "link-apps": { for: "member", where: "private" },
  invitations: { for: "head", where: "private" },
  "personal-data": { for: "anyone", where: "private" },
  "consent-withdraw": { for: "anyone", where: "private" },
  "personal-data-erase": { for: "anyone", where: "private" },
  pledge: { for: "member", where: "private" },
  "self-review": { for: "member", where: "private" },
  "roster-file": { for: "admin", where: "private" },
  reminders: { for: "member", where: "private" },
  "group-binding": { for: "head", where: "group" },
  standing: { for: "head", where: "both" },
  missing: { for: "head", where: "private" },
  nudge: { for: "head", where: "private" },
};

const IS: Record<Who, "nobody" | "member" | "head" | "admin"> = {
  stranger: "nobody",
  withdrawn: "nobody",
  owner: "member",
  cadre: "member",
  former: "member",
  secretary: "head",
  deputy: "head",
  "other unit's": "head",
  "unit above's": "head",
  "city's": "admin",
};
const RANK = { nobody: 0, anyone: 0, member: 1, head: 2, admin: 3 };

test("every flow has its row, and no row is left over", () => {
  expect(Object.keys(FLOWS).sort()).toEqual(flows.map((flow) => flow.name).sort());
});

function refusalFor(who: Who, row: (typeof FLOWS)[string]): PlainKey {
  if (who === "stranger") return "link-how";
  if (who === "withdrawn") return "link-withdrawn";
  return row.for === "admin" ? "not-allowed-admin" : "not-allowed";
}

function expectedInPrivate(who: Who, row: (typeof FLOWS)[string]): Outcome {
  // To one who may do nothing yet, help is how to begin.
  const isBeginning = row === FLOWS.help && IS[who] === "nobody";
  if (isBeginning || RANK[IS[who]] < RANK[row.for]) return refusalFor(who, row);
  return row.where === "group" ? "command-in-group" : "served";
}

function expectedInGroup(who: Who, row: (typeof FLOWS)[string], isBound: boolean): Outcome {
  if (!isBound && (row.where !== "group" || IS[who] === "nobody")) return "silence";
  if (!isBound) return RANK[IS[who]] >= RANK[row.for] ? "served" : "group-needs-head";
  if (row.where === "private") return "command-in-private";
  if (IS[who] === "nobody") return "link-in-private";
  return RANK[IS[who]] >= RANK[row.for] ? "served" : "not-allowed";
}

describe.each(flows.map((flow) => [flow.name, flow] as const))("%s", (name, flow) => {
  const row = FLOWS[name] ?? { for: "admin", where: "private" };
  const [command = ""] = flow.commands;

  test.each(EVERYBODY)("the %s, in private, typed and by a forged button", async (who) => {
    const expected = expectedInPrivate(who, row);
    for (const content of [typed(command), pressed(command)]) {
      expect(await outcomeOf(who, content)).toBe(expected);
      await attempt(house, who, typed("huy"));
    }
  });

  test.each(EVERYBODY)("the %s, in a group", async (who) => {
    for (const content of [typed(command), pressed(command)]) {
      const [bound, unbound] = [`web:g:bound-${++count}`, `web:g:free-${count}`] as const;
      await house.app.services.groups.bind(bound, "AK", "AK01", new Date(AT));
      expect(await outcomeOf(who, content, bound)).toBe(expectedInGroup(who, row, true));
      expect(await outcomeOf(who, content, unbound)).toBe(expectedInGroup(who, row, false));
    }
  });
});
