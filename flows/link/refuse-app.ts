import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import type { RefusedApp } from "../../src/records/linking/renewals.ts";
import { nearestHeads } from "../../src/records/notices/heads-to-tell.ts";
import { toBeTold } from "../../src/records/notices/to-be-told.ts";
import { type Address, readAddress } from "../../src/records/people/address.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { appName, tellOfRemoval } from "./notice.ts";

type Needed = Pick<Services, "words" | "cadres" | "renewals" | "noticeAddresses" | "post">;

/**
 * “Không phải tôi”: takes an app out again that was linked by a code which a head renewed, tells that head and the level
 * above, and offers what was logged, since it stays.
 * @param app its short name; empty: the newest that can be refused
 */
export async function refuseApp(talk: Talk, services: Needed, me: CadreSpeaking, app: string): Promise<void> {
  const at = await talk.now();
  const { cadre } = me;
  const channel = await talk.call(async (key) => {
    const apps = await services.cadres.addressesOf(cadre.code);
    const refused = await services.renewals.refuse(cadre.code, { apps, app }, key, new Date(at));
    await tellOfRemoval(services, refused.address, cadre.name, key);
    const today = dayOf(at);
    const text = services.words.say(await wordToHeads(services, me, refused, today));
    for (const to of await headsAsked(services, me, refused, today))
      await services.post.send(to, `${key}:refused:${to}`, [{ text }]);
    return readAddress(refused.address).channel;
  });
  await talk.say("link-refused", { app: appName(services, channel) });
  await talk.offer([{ label: phrase("link-button-what-was-logged"), command: historyLine.list() }]);
}

async function wordToHeads(
  services: Needed,
  { cadre }: CadreSpeaking,
  { address, renewedBy }: RefusedApp,
  today: Day,
): Promise<Phrase> {
  const { name, unitName: unit } = cadre;
  const said = { name, unit, app: appName(services, readAddress(address).channel) };
  const by = renewedBy && (await services.cadres.person(renewedBy, today))?.name;
  return by
    ? phrase("link-refused-to-heads", { ...said, by })
    : phrase("link-refused-to-heads-unknown", said);
}

/** Where the head who renewed the code hears of it, and those above; at the top, that unit's other heads. */
async function headsAsked(
  services: Needed,
  { cadre }: CadreSpeaking,
  { renewedBy }: RefusedApp,
  today: Day,
): Promise<Address[]> {
  const renewer = renewedBy === undefined ? undefined : await services.cadres.person(renewedBy, today);
  const unit = (renewer ?? cadre).unit;
  const above = await services.cadres.above(unit, today);
  const about = new Set([cadre.code, ...(renewer ? [renewer.code] : [])]);
  const told = await nearestHeads(services, above.length > 0 ? above : [unit], { about }, today);
  const own = renewer ? await toBeTold(services, [renewer], today) : [];
  return [...own.map(({ to }) => to), ...(told?.heads ?? []).map(({ to }) => to)];
}
