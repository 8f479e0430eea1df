import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flows } from "../../flows/index.ts";
import type { WebMessage } from "../../src/channels/web/web-messages.ts";
import type { Flow } from "../../src/chat/dialog/flow.ts";
import type { Content } from "../../src/chat/message/incoming.ts";
import type { Address } from "../../src/records/people/address.ts";
import { type Permission, permits, ROLES, type Role } from "../../src/rules/access/permissions.ts";
import type { PlainKey } from "../../src/words/words.ts";
import {
  AT,
  type Attempt,
  attemptAll,
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

function outcomeOf([first, ...rest]: WebMessage[]): Outcome {
  if (first === undefined) return "silence";
  const refusal = REFUSALS.find((name) => house.app.words.text(name) === first.text);
  return refusal && rest.length === 0 ? refusal : "served";
}

/** What one must be allowed to do to start a flow. A new flow needs its row; who holds it, the table of permissions says. */
const FLOWS: Record<string, Permission> = {
  help: "ask-for-help",
  hours: "keep-own-records",
  progress: "see-own-data",
  deadlines: "see-own-data",
  "own-unit": "see-own-data",
  "which-question": "see-own-data",
  history: "keep-own-records",
  resume: "keep-own-records",
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

interface Outcomes {
  inPrivate: Outcome;
  inBoundGroup: Outcome;
  inFreeGroup: Outcome;
}

/** Everybody at once, each in private, then each in groups of their own. */
async function outcomesFor(content: Content): Promise<Map<Who, Outcomes>> {
  const inGroups = (kind: string) =>
    EVERYBODY.map((who): Attempt & { address: Address } => {
      return { who, content, address: `web:g:${kind}-${++count}` };
    });
  const all = async (tried: readonly Attempt[]) => (await attemptAll(house, tried)).map(outcomeOf);
  const inPrivate = await all(EVERYBODY.map((who) => ({ who, content })));
  await attemptAll(
    house,
    EVERYBODY.map((who) => ({ who, content: typed("huy") })),
  );
  const [bound, free] = [inGroups("bound"), inGroups("free")];
  const { groups } = house.app.services;
  await Promise.all(bound.map(({ address }) => groups.bind(address, "AK", "AK01", new Date(AT))));
  const inGroup = await all([...bound, ...free]);
  const of = (outcomes: readonly Outcome[], n: number) => outcomes[n] ?? "silence";
  return new Map(
    EVERYBODY.map((who, n) => {
      const inBoundGroup = of(inGroup, n);
      const inFreeGroup = of(inGroup, n + EVERYBODY.length);
      return [who, { inPrivate: of(inPrivate, n), inBoundGroup, inFreeGroup }];
    }),
  );
}

describe.each(flows.map((flow) => [flow.name, flow] as const))("%s", (_, flow) => {
  const [command = ""] = flow.commands;
  let outcomes: { typed: Map<Who, Outcomes>; pressed: Map<Who, Outcomes> };
  beforeAll(async () => {
    outcomes = { typed: await outcomesFor(typed(command)), pressed: await outcomesFor(pressed(command)) };
  });

  test.each(EVERYBODY)("the %s, in private, typed and by a forged button", (who) => {
    for (const outcome of [outcomes.typed.get(who), outcomes.pressed.get(who)])
      expect(outcome?.inPrivate).toBe(expectedInPrivate(who, flow));
  });

  test.each(EVERYBODY)("the %s, in a group", (who) => {
    for (const outcome of [outcomes.typed.get(who), outcomes.pressed.get(who)]) {
      expect(outcome?.inBoundGroup).toBe(expectedInGroup(who, flow, true));
      expect(outcome?.inFreeGroup).toBe(expectedInGroup(who, flow, false));
    }
  });
});
