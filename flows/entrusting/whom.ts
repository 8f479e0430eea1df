import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { type Cadre, headedBy } from "../../src/records/people/cadre.ts";
import type { EntrustedWork } from "../../src/rules/access/entrusted.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { createNameBook } from "../../src/rules/organisation/name-book.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { toldApart } from "../told-apart.ts";

/** Names below the question; any other can be typed. */
const MOST_LIKELY = 6;

/** Asks whom of the head's own unit the work is for, where the line named nobody. */
export async function askWho(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "noticeAddresses">,
  { me, work }: { me: Cadre; work: EntrustedWork },
  today: Day,
): Promise<string> {
  const likely = await talk.call(async () => {
    const members = await services.cadres.members(me.unit, { below: false }, today);
    const free = members.filter((member) => member.consented && !headedBy(member).includes(me.unit));
    const links = await services.noticeAddresses(free, today);
    const reached = free.filter(({ code }) => links.get(code)?.reachable);
    return reached.slice(0, MOST_LIKELY).map(({ name }) => name);
  });
  const question = phrase("entrust-ask-who", { work: services.words.label(`entrust-work-${work}`) });
  const suggestions = likely.map((name) => ({ label: phrase("entrust-likely", { name }), text: name }));
  return talk.ask(question, (text) => ({ value: text }), suggestions);
}

/**
 * The one member of the head's own unit whom the words mean; asks when they fit several.
 * @throws Refusal when it is nobody, oneself, a head already, or somebody whom no message reaches
 */
export async function whoIsMeant(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "noticeAddresses">,
  { me, who }: { me: Cadre; who: string },
  today: Day,
): Promise<Pick<Cadre, "code" | "name" | "unit">> {
  const options = await talk.call(async () => {
    const members = await services.cadres.members(me.unit, { below: false }, today);
    const meant = createNameBook(members).meant(who)?.those ?? [];
    if (meant.length > 0 && meant.every(({ code }) => code === me.code)) throw refuse("entrust-oneself");
    const options = meant
      .filter(({ code }) => code !== me.code)
      .map(({ code, rosterCode, name, positions: [position = ""] }) => ({
        value: code,
        rosterCode,
        label: position ? services.words.text("entrust-person", { name, position }) : name,
      }));
    return toldApart(services.words, options);
  });
  const [only] = options;
  if (!only) throw refuse("entrust-nobody", { who: asTyped(who), unit: me.unitName });
  const code = options.length === 1 ? only.value : await talk.pick(phrase("entrust-which", { who }), options);
  return talk.call(async () => {
    const found = await services.cadres.person(code, today);
    if (!found) throw refuse("entrust-nobody", { who: asTyped(who), unit: me.unitName });
    const { name, unit } = found;
    if (headedBy(found).includes(me.unit)) throw refuse("entrust-is-head", { name });
    const links = await services.noticeAddresses([found], today);
    if (!found.consented || !links.get(code)?.reachable) throw refuse("entrust-not-linked", { name });
    return { code, name, unit };
  });
}
