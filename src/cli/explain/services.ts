import type { Catalogue } from "../../chat/dialog/catalogue.ts";
import type { Channel } from "../../chat/message/channel.ts";
import type { Services } from "../../chat/services.ts";
import type { Absences } from "../../records/absences/absences.ts";
import type { Renewals } from "../../records/linking/renewals.ts";
import type { Groups } from "../../records/people/groups.ts";
import type { Policies } from "../../records/policies/policies.ts";
import type { Standings } from "../../records/standings/standings.ts";
import type { AskedAbsence } from "../../rules/absences/absence.ts";
import { DEFAULT_POLICY } from "../../rules/duties/default-policy.ts";
import { Came, type Does } from "./does.ts";
import type { ExplainedLine } from "./line.ts";
import type { NotedWords } from "./noted-words.ts";
import { peopleFor } from "./people.ts";
import { standIn } from "./stand-in.ts";
import type { ToldDeeds } from "./told-deeds.ts";

/** As a platform without buttons, where numbers and labels are typed. */
export const PLAIN_CHANNEL = standIn<Channel>("channel", {
  name: "explain",
  abilities: { buttons: false, editing: false, files: true, groups: true, tables: false, maxText: 4000 },
});

/** No week is locked, and no entry is ever too old. */
const OPEN_POLICY = {
  ...DEFAULT_POLICY,
  correctionDays: { week: 10_000, month: 10_000, quarter: 10_000, year: 10_000 },
};

/** What flows may call where nothing is kept: everybody is known, everything is open, and deeds are only noted. */
export function explainingServices(
  words: NotedWords,
  catalogue: Catalogue,
  line: () => ExplainedLine,
  told: ToldDeeds,
): Services {
  return standIn<Services>("services", {
    words,
    catalogue,
    abilitiesAt: () => PLAIN_CHANNEL.abilities,
    isSlow: async () => false,
    longWork: { during: (_place, _what, work) => work(() => {}), isAtWork: () => false },
    noticeAddresses: async () => new Map(),
    cadres: peopleFor(line),
    groups: standIn<Groups>("groups", {
      of: async (address) => ({
        _id: address,
        unit: "U0",
        boundBy: "K0",
        boundAt: new Date(0),
        reachable: true,
      }),
    }),
    renewals: standIn<Renewals>("renewals", {}),
    policies: standIn<Policies>("policies", { of: async () => OPEN_POLICY }),
    standings: standIn<Standings>("standings", {
      cadre: async () => standIn<Awaited<ReturnType<Standings["cadre"]>>>("cadres over time", {}),
      required: async () => new Map<string, number>(),
      results: async () => new Map(),
      evidence: async () => new Map(),
    }),
    absences: standIn<Absences>("absences", {
      of: async () => [],
      ask: async (_whose, asked) => {
        throw new Came(awayFor(asked));
      },
      set: async (_whose, asked) => {
        throw new Came(awayFor(asked));
      },
    }),
    deeds: told.ledger,
  });
}

function awayFor({ from, to, why }: AskedAbsence): Does {
  return { does: "away", from, to, ...(why && { why }) };
}
