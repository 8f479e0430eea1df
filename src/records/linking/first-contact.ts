import { readCode } from "../../rules/access/invitation-code.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { refuse } from "../../words/refusal.ts";
import type { Address } from "../people/address.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { PeopleModels } from "../people/people-models.ts";
import type { createCodeWaits } from "./code-waits.ts";
import type { CodeState } from "./invitations.ts";
import type { LinkingModels } from "./linking-models.ts";
import type { UsableCode } from "./usable-code.ts";

/** What happens when an address says `/start`. */
export type FirstContact =
  /** Nobody, and no code given. */
  | { kind: "how" }
  /** It is linked to this person already. */
  | { kind: "linked"; person: Cadre }
  /**
   * It may be linked to this person once `asksConsent` is answered; `code` null: it is linked, and consent was
   * withdrawn.
   */
  | { kind: "welcome"; person: Cadre; code: string | null; asksConsent: boolean };

interface FirstContactParts {
  models: PeopleModels & LinkingModels;
  people: Pick<Cadres, "person">;
  usableCode: UsableCode;
  waits: ReturnType<typeof createCodeWaits>;
}

/** Meets whoever says `/start`, and writes nothing but the count of wrong codes. */
export function createFirstContact({ models, people, usableCode, waits }: FirstContactParts) {
  const { cadres, links } = models;

  /** The person an address is linked to, even after consent was withdrawn. */
  async function ownerOf(address: Address, at: Date): Promise<Cadre | undefined> {
    const link = await links.findById(address).lean();
    return link ? people.person(link.cadre, dayOf(at.getTime())) : undefined;
  }

  /** Whether a message that arrived at this moment has linked the address. */
  async function linkedBy(address: Address, at: Date): Promise<boolean> {
    return (await links.findById(address).lean())?.linkedAt.getTime() === at.getTime();
  }

  return {
    ownerOf,

    /**
     * Handles `/start` with `said` (a code, or nothing). A wrong code is counted.
     * @param version of the consent text in force
     * @throws Refusal for a code that cannot be used, for somebody else's code, and during a wait
     */
    async meet(
      address: Address,
      { said, version, key }: { said: string; version: string; key: string },
      at: Date,
    ): Promise<FirstContact> {
      const owner = await ownerOf(address, at);
      const asOwner = (person: Cadre): FirstContact =>
        person.consented
          ? { kind: "linked", person }
          : { kind: "welcome", person, code: null, asksConsent: true };
      if (!said) return owner ? asOwner(owner) : { kind: "how" };
      const wait = await waits.waits(address, at);
      if (wait) throw wait;
      const code = readCode(said);
      const standing: CodeState = code ? await usableCode(code, address, at) : { kind: "unknown" };
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
  };
}
