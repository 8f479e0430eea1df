import { tellOfRemoval } from "../../flows/link/notice.ts";
import { dayOf } from "../rules/calendar/time.ts";
import { refuse } from "../words/refusal.ts";
import { phrase } from "../words/words.ts";
import type { Console } from "./console.ts";
import { knownCadre } from "./known-cadre.ts";
import { withApp } from "./open-house.ts";

/** Who decides here, as it is written down. */
const OPERATOR = "cli";

export interface ConfirmOptions {
  notTheirs?: boolean;
}

/**
 * `data confirm-app CADRE [--not-theirs]`: says whose an app is that waits for the level above, where nobody in the chat can: the
 * only head of the topmost unit had renewed the code, say.
 */
export async function confirmAppOf(
  console: Console,
  cadre: string,
  { notTheirs = false }: ConfirmOptions,
): Promise<void> {
  await withApp(console, async (opened) => {
    const { services } = opened.app;
    const code = await knownCadre(opened, cadre);
    const { confirmations } = services;
    const at = new Date();
    const open = (await confirmations.open(at)).find((waiting) => waiting.cadre === code);
    const app = open ?? (await confirmations.cutOff(code, OPERATOR));
    if (!app) throw refuse("cli-confirm-none", { cadre: code });
    const key = `confirm-app:${app._id}`;
    const is = app.decided?.is ?? (notTheirs ? "refused" : "confirmed");
    await confirmations.decide(app._id, is, { by: OPERATOR, key, at });
    const name = (await services.cadres.person(code, dayOf(at.getTime())))?.name ?? code;
    if (is === "refused") await tellOfRemoval(services, app.address, name, key);
    else
      await services.post.send(app.address, key, [
        { text: services.words.label("link-confirmed-by-operator") },
      ]);
    console.note(phrase(is === "refused" ? "cli-confirm-denied" : "cli-confirmed", { cadre: code }));
  });
}
