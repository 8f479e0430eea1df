import { dayOf } from "../../rules/calendar/time.ts";
import { refuse } from "../../words/refusal.ts";
import type { Address } from "../people/address.ts";
import type { Cadres } from "../people/cadres.ts";
import { everAddressesOf, listAddresses } from "../people/member-lists.ts";
import type { PeopleModels } from "../people/people-models.ts";
import type { LinkRecord } from "../people/people-records.ts";
import type { WithoutApp } from "../people/without-app.ts";
import type { createCodeWaits } from "./code-waits.ts";
import type { Confirmations } from "./confirmations.ts";
import type { createConsents } from "./consents.ts";
import type { Invitations } from "./invitations.ts";
import type { CodePurpose } from "./invitations-models.ts";
import type { LinkingModels } from "./linking-models.ts";
import { REFUSABLE_MS } from "./renewals.ts";
import type { UsableCode } from "./usable-code.ts";

/**
 * What {@link createFinish} is told: who, by which code, and the version of the consent text that was accepted (null:
 * not asked).
 */
export interface Agreement {
  address: Address;
  cadre: string;
  code: string | null;
  consent: string | null;
  at: Date;
  key: string;
}

/** What a link has come to. */
interface Linked {
  others: Address[];
  endsMark: boolean;
}

export interface FinishParts {
  models: PeopleModels & LinkingModels;
  people: Pick<Cadres, "person" | "addressesOf">;
  invitations: Pick<Invitations, "use" | "settle">;
  withoutApp: Pick<WithoutApp, "end">;
  confirmations: Pick<Confirmations, "ask">;
  consents: Pick<ReturnType<typeof createConsents>, "giveConsent">;
  usableCode: UsableCode;
  waits: ReturnType<typeof createCodeWaits>;
}

/** Links an address whose person has agreed. */
export function createFinish({
  models,
  people,
  invitations,
  withoutApp,
  confirmations,
  consents,
  usableCode,
  waits,
}: FinishParts) {
  const { links } = models;

  /** Whoever had apps before, and none that takes messages now, cannot refuse one that somebody else's code has linked. */
  async function mustBeConfirmed(
    { cadre, purpose }: { cadre: string; purpose: CodePurpose },
    address: Address,
    others: readonly LinkRecord[],
  ): Promise<boolean> {
    if (purpose !== "invitation" || others.some((link) => link.reachable && !link.unconfirmed)) return false;
    return (await everAddressesOf(models, cadre)).some((one) => one !== address);
  }

  /**
   * Uses the code, links the address and records consent. Interrupted anywhere and called again, it finishes the same
   * link; repeating it changes nothing.
   * @returns the person's other addresses, which should be told of the new one, and whether the mark “uses no app” ended by it,
   * which the unit's heads should be told
   * @throws Refusal when somebody else was faster, the code has ended meanwhile, or the person has left
   */
  return async ({ address, cadre, code, consent, at, key }: Agreement): Promise<Linked> => {
    const others = (await people.addressesOf(cadre)).filter((link) => link._id !== address);
    if (!(await people.person(cadre, dayOf(at.getTime())))) throw refuse("link-person-left");
    if (code) {
      const linked = (await links.findById(address).lean())?.cadre === cadre;
      if (!linked) await usableCode(code, address, at);
      const taken = await invitations.use(code, address, at);
      if (!taken && !linked) throw refuse("link-code-used");
      if (taken && !linked) {
        const chosenAt = others.some((link) => link.reachable) ? new Date(0) : at;
        const until = new Date(at.getTime() + REFUSABLE_MS);
        const renewed = taken.purpose === "invitation" && others.length > 0 ? { code, until } : undefined;
        const unconfirmed = (await mustBeConfirmed(taken, address, others)) ? code : undefined;
        const link = {
          cadre,
          linkedAt: at,
          chosenAt,
          reachable: true,
          ...(renewed && { renewed }),
          ...(unconfirmed && { unconfirmed }),
        };
        await listAddresses(models, [{ cadre, address }]);
        // Before the link: killed between the two and never handled again, an app would wait of which nobody is asked.
        if (unconfirmed) await confirmations.ask(unconfirmed, { cadre, address, at });
        await links.updateOne({ _id: address }, { $set: link }, { upsert: true });
      }
    }
    if (consent) await consents.giveConsent(cadre, consent, key, at);
    if (!code) return { others: [], endsMark: false };
    // Once more: what was asked before the link may have been let go meanwhile, as nothing waited.
    if ((await links.findById(address).lean())?.unconfirmed === code)
      await confirmations.ask(code, { cadre, address, at });
    const endsMark = await withoutApp.end(cadre, { key, at });
    await invitations.settle(code);
    await waits.forget(address);
    return { others: others.map((link) => link._id), endsMark };
  };
}
