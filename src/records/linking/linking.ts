import { readCode } from "../../rules/access/invitation-code.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { refuse } from "../../words/refusal.ts";
import type { Address } from "../people/address.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import { everAddressesOf, listAddresses } from "../people/member-lists.ts";
import type { PeopleModels } from "../people/people-models.ts";
import type { LinkRecord } from "../people/people-records.ts";
import type { WithoutApp } from "../people/without-app.ts";
import { createCodeWaits, OF_INVITATIONS } from "./code-waits.ts";
import type { Confirmations } from "./confirmations.ts";
import { createConsents } from "./consents.ts";
import type { CodeState, Invitations } from "./invitations.ts";
import type { CodePurpose } from "./invitations-models.ts";
import type { LinkingModels } from "./linking-models.ts";
import { REFUSABLE_MS } from "./renewals.ts";

/** What happens when an address says `/start`. */
export type Meeting =
  /** Nobody, and no code given. */
  | { kind: "how" }
  /** It is linked to this person already. */
  | { kind: "linked"; person: Cadre }
  /**
   * It may be linked to this person once `asksConsent` is answered; `code` null: it is linked, and consent was
   * withdrawn.
   */
  | { kind: "welcome"; person: Cadre; code: string | null; asksConsent: boolean };

/**
 * What {@link Linking.finish} is told: who, by which code, and the version of the consent text that was accepted (null:
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

/** Links addresses to people, and records consent given and withdrawn. */
export type Linking = ReturnType<typeof createLinking>;

export function createLinking(
  models: PeopleModels & LinkingModels,
  people: Pick<Cadres, "person" | "addressesOf">,
  invitations: Pick<Invitations, "peek" | "use" | "settle">,
  withoutApp: Pick<WithoutApp, "end" | "of">,
  confirmations: Pick<Confirmations, "ask">,
) {
  const { cadres, links } = models;
  const given = createConsents(models, withoutApp);
  const waits = createCodeWaits(models.wrongCodes, OF_INVITATIONS);

  /** The person an address is linked to, even after consent was withdrawn. */
  async function ownerOf(address: Address, at: Date): Promise<Cadre | undefined> {
    const link = await links.findById(address).lean();
    return link ? people.person(link.cadre, dayOf(at.getTime())) : undefined;
  }

  /** Whether a message that arrived at this moment has linked the address. */
  async function linkedBy(address: Address, at: Date): Promise<boolean> {
    return (await links.findById(address).lean())?.linkedAt.getTime() === at.getTime();
  }

  /** @throws Refusal when this code cannot be used by this address */
  async function standingOf(code: string, address: Address, at: Date): Promise<CodeState> {
    const standing = await invitations.peek(code, at);
    const { kind } = standing;
    const own = (kind === "taken" || kind === "used") && standing.by === address;
    if (kind === "expired")
      throw refuse(standing.purpose === "link" ? "link-own-code-expired" : "link-code-expired");
    if (kind === "revoked") throw refuse("link-code-revoked");
    if ((kind === "taken" || kind === "used") && !own) throw refuse("link-code-used");
    return standing;
  }

  /** Whoever had apps before, and none that takes messages now, cannot refuse one that somebody else's code has linked. */
  async function mustBeConfirmed(
    { cadre, purpose }: { cadre: string; purpose: CodePurpose },
    address: Address,
    others: readonly LinkRecord[],
  ): Promise<boolean> {
    if (purpose !== "invitation" || others.some((link) => link.reachable && !link.unconfirmed)) return false;
    return (await everAddressesOf(models, cadre)).some((one) => one !== address);
  }

  return {
    ownerOf,
    consentsOf: given.consentsOf,
    consents: given.consents,
    withdraw: given.withdraw,
    hasWithdrawn: given.hasWithdrawn,

    /**
     * Handles `/start` with `said` (a code, or nothing). A wrong code is counted.
     * @param version of the consent text in force
     * @throws Refusal for a code that cannot be used, for somebody else's code, and during a wait
     */
    async meet(
      address: Address,
      { said, version, key }: { said: string; version: string; key: string },
      at: Date,
    ): Promise<Meeting> {
      const owner = await ownerOf(address, at);
      const asOwner = (person: Cadre): Meeting =>
        person.consented
          ? { kind: "linked", person }
          : { kind: "welcome", person, code: null, asksConsent: true };
      if (!said) return owner ? asOwner(owner) : { kind: "how" };
      const wait = await waits.waits(address, at);
      if (wait) throw wait;
      const code = readCode(said);
      const standing: CodeState = code ? await standingOf(code, address, at) : { kind: "unknown" };
      if (!code || standing.kind === "unknown") throw await waits.wrong(address, key, at);
      if (owner && owner.code !== standing.cadre) throw refuse("link-other-person", { name: owner.name });
      // Where no consent is asked, this same message may have linked the address already, and be handled again after a kill.
      const isAgain = owner && standing.purpose === "link" && (await linkedBy(address, at));
      if (owner && !isAgain) return asOwner(owner);
      if (standing.kind === "used" && !isAgain) throw refuse("link-code-used");
      const person = await people.person(standing.cadre, dayOf(at.getTime()));
      if (!person) throw refuse("link-person-left");
      const consent = (await cadres.findById(person.code).lean())?.consent;
      const asksConsent = standing.purpose === "invitation" || consent?.version !== version;
      return { kind: "welcome", person, code, asksConsent };
    },

    /**
     * Uses the code, links the address and records consent. Interrupted anywhere and called again, it finishes the same
     * link; repeating it changes nothing.
     * @returns the person's other addresses, which should be told of the new one, and whether the mark “uses no app” ended by it,
     * which the unit's heads should be told
     * @throws Refusal when somebody else was faster, the code has ended meanwhile, or the person has left
     */
    async finish({ address, cadre, code, consent, at, key }: Agreement): Promise<Linked> {
      const others = (await people.addressesOf(cadre)).filter((link) => link._id !== address);
      if (!(await people.person(cadre, dayOf(at.getTime())))) throw refuse("link-person-left");
      if (code) {
        const linked = (await links.findById(address).lean())?.cadre === cadre;
        if (!linked) await standingOf(code, address, at);
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
      if (consent) await given.giveConsent(cadre, consent, key, at);
      if (!code) return { others: [], endsMark: false };
      // Once more: what was asked before the link may have been let go meanwhile, as nothing waited.
      if ((await links.findById(address).lean())?.unconfirmed === code)
        await confirmations.ask(code, { cadre, address, at });
      const endsMark = await withoutApp.end(cadre, { key, at });
      await invitations.settle(code);
      await waits.forget(address);
      return { others: others.map((link) => link._id), endsMark };
    },
  };
}
