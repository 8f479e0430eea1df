import type { Connection } from "mongoose";
import type { Services } from "./chat/services.ts";
import { createCodeWaits, OF_CHECK_INS } from "./records/linking/code-waits.ts";
import { createConfirmations } from "./records/linking/confirmations.ts";
import type { LinksOf } from "./records/linking/invitation-links.ts";
import { createInvitations } from "./records/linking/invitations.ts";
import { invitationModel } from "./records/linking/invitations-models.ts";
import { createLinking } from "./records/linking/linking.ts";
import { createLinkingAddresses } from "./records/linking/linking-addresses.ts";
import { linkingModels } from "./records/linking/linking-models.ts";
import { createRenewals } from "./records/linking/renewals.ts";
import type { Cadres } from "./records/people/cadres.ts";
import type { PeopleModels } from "./records/people/people-models.ts";
import type { WithoutApp } from "./records/people/without-app.ts";

interface LinkingServiceParts {
  readonly connection: Connection;
  readonly models: PeopleModels;
  readonly cadres: Cadres;
  readonly withoutApp: WithoutApp;
  /** Into which apps an invitation leads. */
  readonly links: LinksOf;
}

/** The services by which apps are linked to people: codes, what they lead to, and tries at them. */
export function linkingServices({
  connection,
  models,
  cadres,
  withoutApp,
  links,
}: LinkingServiceParts): Pick<
  Services,
  "invitations" | "linking" | "addresses" | "renewals" | "confirmations" | "checkInTries"
> {
  const codes = invitationModel(connection);
  const ofLinking = linkingModels(connection);
  const invitations = createInvitations(codes, cadres, links, withoutApp);
  const confirmations = createConfirmations(connection, models, codes, invitations);
  return {
    invitations,
    linking: createLinking({
      models: { ...models, ...ofLinking },
      people: cadres,
      invitations,
      withoutApp,
      confirmations,
    }),
    addresses: createLinkingAddresses(models, cadres),
    renewals: createRenewals(models, codes, invitations),
    confirmations,
    checkInTries: createCodeWaits(ofLinking.wrongCheckIns, OF_CHECK_INS),
  };
}
