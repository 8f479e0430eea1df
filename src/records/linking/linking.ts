import type { Cadres } from "../people/cadres.ts";
import type { PeopleModels } from "../people/people-models.ts";
import type { WithoutApp } from "../people/without-app.ts";
import { createCodeWaits, OF_INVITATIONS } from "./code-waits.ts";
import type { Confirmations } from "./confirmations.ts";
import { createConsents } from "./consents.ts";
import { createFinish } from "./finish-link.ts";
import { createFirstContact } from "./first-contact.ts";
import type { Invitations } from "./invitations.ts";
import type { LinkingModels } from "./linking-models.ts";
import { codeLookup } from "./usable-code.ts";

/** Links addresses to people, and records consent given and withdrawn. */
export type Linking = ReturnType<typeof createLinking>;

interface LinkingParts {
  models: PeopleModels & LinkingModels;
  people: Pick<Cadres, "person" | "addressesOf">;
  invitations: Pick<Invitations, "peek" | "use" | "settle">;
  withoutApp: Pick<WithoutApp, "end" | "of">;
  confirmations: Pick<Confirmations, "ask">;
}

export function createLinking(parts: LinkingParts) {
  const { models, people, invitations, withoutApp } = parts;
  const consents = createConsents(models, withoutApp);
  const waits = createCodeWaits(models.wrongCodes, OF_INVITATIONS);
  const usableCode = codeLookup(invitations);

  return {
    ...createFirstContact({ models, people, usableCode, waits }),
    finish: createFinish({ ...parts, consents, usableCode, waits }),
    consentsOf: consents.consentsOf,
    consents: consents.consents,
    withdraw: consents.withdraw,
    hasWithdrawn: consents.hasWithdrawn,
  };
}
