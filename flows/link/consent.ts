import type { Talk } from "../../src/chat/dialog/talk.ts";
import { phrase } from "../../src/words/words.ts";

/**
 * Shows the consent text and asks. The version that was shown is the one stored, even if the program was updated before
 * the answer came.
 * @param inForce the version of the text in force
 * @returns the version agreed to, `no`, or `shared`: the account is a unit's common one, and so nobody's
 */
export async function askConsent(talk: Talk, inForce: string): Promise<string> {
  const version = await talk.call(async () => inForce);
  const answer = await talk.choose(phrase("link-consent", { version }), {
    yes: "link-consent-yes",
    no: "link-consent-no",
    shared: "link-consent-shared",
  });
  return answer === "yes" ? version : answer;
}
