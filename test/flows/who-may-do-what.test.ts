import { afterAll, beforeAll, expect, test } from "vitest";
import { flows } from "../../flows/index.ts";
import type { AnyFlow } from "../../src/chat/dialog/flow.ts";
import type { Outgoing } from "../../src/chat/message/outgoing.ts";
import type { Address } from "../../src/records/people/address.ts";
import { permits, ROLES } from "../../src/rules/access/permissions.ts";
import type { PlainKey } from "../../src/words/words.ts";
import { type Attempt, type HouseOfAttempts, houseOfAttempts, pressed, typed } from "../support/attempts.ts";
import { AT, EVERYBODY, type Who } from "../support/everybody.ts";
import { FLOWS, IS } from "../support/rights.ts";

let house: HouseOfAttempts;
const BEFORE = new Date(Date.parse(AT) - 60_000);
const boundGroup = (who: Who): Address => `nghe:g:bound-${EVERYBODY.indexOf(who)}`;
let count = 0;
const freeGroup = (): Address => `nghe:g:free-${++count}`;

beforeAll(async () => {
  house = await houseOfAttempts();
  const { groups } = house.app.services;
  for (const who of EVERYBODY) await groups.bind(boundGroup(who), "AK", "AK01", BEFORE);
});
afterAll(() => house.close());

/** What those hear in private who are nobody to the program, whatever they ask for. */
const HEARS: Partial<Record<Who, PlainKey>> = {
  stranger: "link-how",
  erased: "link-how",
  withdrawn: "link-withdrawn",
  left: "link-left",
};

/** What came of an attempt: nothing said, one of the refusals that stand before every flow, or the flow's own words. */
type Outcome = "silence" | PlainKey | "served";

const REFUSALS: readonly PlainKey[] = [
  "link-how",
  "link-withdrawn",
  "link-left",
  "link-in-private",
  "not-allowed",
  "not-allowed-admin",
  "command-in-private",
  "command-in-group",
  "press-is-old",
  "group-needs-head",
  "edit-not-read",
];

function outcomeOf([first, ...rest]: readonly Outgoing[]): Outcome {
  if (first === undefined) return "silence";
  const refusal = REFUSALS.find((name) => house.app.words.text(name) === first.text);
  return refusal && rest.length === 0 ? refusal : "served";
}

/** Whether one's role is enough to start a flow. */
function holds(who: Who, { permission }: AnyFlow): boolean {
  return ROLES.indexOf(IS[who]) >= ROLES.indexOf(permits(permission).role);
}

function inPrivate(who: Who, flow: AnyFlow): Outcome {
  // To one who may do nothing yet, help is how to begin.
  const isBeginning = flow.permission === "ask-for-help" && IS[who] === "anyone";
  if (!isBeginning && holds(who, flow)) return flow.where.includes("private") ? "served" : "command-in-group";
  return HEARS[who] ?? (permits(flow.permission).role === "admin" ? "not-allowed-admin" : "not-allowed");
}

function edited(who: Who, flow: AnyFlow): Outcome {
  if (flow.takesEdits && holds(who, flow)) return "served";
  return IS[who] === "anyone" ? "silence" : "edit-not-read";
}

function inBoundGroup(who: Who, flow: AnyFlow): Outcome {
  if (!flow.where.includes("group")) return "command-in-private";
  if (IS[who] === "anyone") return "link-in-private";
  return holds(who, flow) ? "served" : "not-allowed";
}

function inFreeGroup(who: Who, flow: AnyFlow): Outcome {
  if (flow.permission !== "bind-group" || IS[who] === "anyone") return "silence";
  return holds(who, flow) ? "served" : "group-needs-head";
}

interface Way {
  tries(who: Who, command: string): Attempt;
  comesTo(who: Who, flow: AnyFlow): Outcome;
  /** Left out: it is tried with every flow. */
  isTriedWith?(flow: AnyFlow): boolean;
}

/** Every way to a command; those of a lot are gone at once, each in a chat of its own. A press here is forged: nobody was shown its button. */
const LOTS: readonly Record<string, Way>[] = [
  {
    "typed in private": { tries: (who, line) => ({ who, content: typed(line) }), comesTo: inPrivate },
    "typed in a bound group": {
      tries: (who, line) => ({ who, content: typed(line), address: boundGroup(who) }),
      comesTo: inBoundGroup,
    },
  },
  {
    "pressed in private": { tries: (who, line) => ({ who, content: pressed(line) }), comesTo: inPrivate },
    "pressed in a bound group": {
      tries: (who, line) => ({ who, content: pressed(line), address: boundGroup(who) }),
      comesTo: inBoundGroup,
    },
  },
  {
    "edited in private": {
      tries: (who, line) => ({ who, content: typed(line), edited: true }),
      comesTo: edited,
    },
    "edited in a bound group": {
      tries: (who, line) => ({ who, content: typed(line), address: boundGroup(who), edited: true }),
      comesTo: () => "silence",
      // No edit is heard there, whatever the flow: tried with those that could do something.
      isTriedWith: ({ where, takesEdits }) => where.includes("group") || takesEdits === true,
    },
  },
  {
    // By itself: whoever binds a group hears of it in private, too.
    "typed in any other group": {
      tries: (who, line) => ({ who, content: typed(line), address: freeGroup() }),
      comesTo: inFreeGroup,
    },
  },
];

test("every flow has its row, and no row is left over", () => {
  expect(Object.fromEntries(flows.map(({ name, permission }) => [name, permission]))).toEqual(FLOWS);
});

test.each(flows.map((flow) => [flow.name, flow] as const))(
  "%s: who is served, on which way",
  async (_, flow) => {
    const [command = ""] = flow.commands;
    for (const lot of LOTS) {
      const ways = Object.entries(lot).filter(([, { isTriedWith }]) => isTriedWith?.(flow) ?? true);
      const tries = ways.flatMap(([way, { tries, comesTo }]) =>
        EVERYBODY.map((who) => ({
          name: `${who}, ${way}`,
          attempt: tries(who, command),
          right: comesTo(who, flow),
        })),
      );
      const said = await house.tryAll(tries.map(({ attempt }) => attempt));
      await house.forgetDialogs();
      expect(Object.fromEntries(tries.map(({ name }, n) => [name, outcomeOf(said[n] ?? [])]))).toEqual(
        Object.fromEntries(tries.map(({ name, right }) => [name, right])),
      );
    }
  },
);
