import type { Flow } from "../../src/chat/dialog/flow.ts";
import { withdrawalLine } from "../../src/command-lines/own-lines.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";

/** `/rutdongy`: takes consent back. Never in the middle of another dialog, whose questions would make no sense after it. */
export const withdrawConsent: Flow<"linking" | "personalData"> = {
  name: "consent-withdraw",
  version: 1,
  commands: [withdrawalLine.command],
  quick: false,
  where: ["private"],
  permission: "use-own-rights",
  closedWhileNew: true,
  async run(talk, me, services) {
    const cadre = await talk.call(async () => {
      const cadre = await services.personalData.cadreOf(me.sender);
      if (!cadre) throw refuse("data-stranger");
      if (!(await services.linking.consents(cadre))) throw refuse("data-withdraw-before");
      return cadre;
    });
    const answer = await talk.choose(phrase("data-withdraw-ask"), {
      yes: "data-withdraw-yes",
      no: "data-withdraw-no",
    });
    if (answer === "no") return talk.say("data-withdraw-kept");
    const at = await talk.now();
    await talk.call((key) => services.linking.withdraw(cadre, key, new Date(at)));
    await talk.say("data-withdraw-done");
  },
};
