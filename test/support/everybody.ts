import type { WebMessage } from "../../src/channels/web/web-channel.ts";
import type { Content } from "../../src/chat/message/incoming.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import type { Address } from "../../src/records/people/address.ts";
import { listEverybody } from "../../src/records/people/member-lists.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { recogniseOffices } from "../../src/rules/organisation/offices.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "./open-house.ts";
import { webTown } from "./town.ts";

/** When all of it happens, a Wednesday evening. */
export const AT = "2026-11-25T20:00:00+07:00";

/** Everybody who may come along; all that is done is done to the ward AK and its cadre AK02, the owner. */
export const PEOPLE = {
  stranger: "ai-do",
  withdrawn: "AK05",
  owner: "AK02",
  cadre: "AK03",
  secretary: "AK01",
  deputy: "AK04",
  former: "AK06",
  "other unit's": "XK01",
  "unit above's": "NK01",
  "city's": "TD01",
} as const;
export type Who = keyof typeof PEOPLE;
export const EVERYBODY = Object.keys(PEOPLE).filter((name): name is Who => name in PEOPLE);

export interface HouseOfEverybody extends OpenHouse {
  /** All messages of all chats, which are empty then. */
  takeMessages(): Promise<WebMessage[]>;
}

/** A house with all of them in it. */
export async function houseOfEverybody(): Promise<HouseOfEverybody> {
  const more = [
    { code: "AK04", name: "Lý Phó", unit: "AK", positions: ["Phó Bí thư"] },
    { code: "AK05", name: "Mai Rút", unit: "AK", positions: ["Ủy viên Ban Chấp hành"] },
    { code: "AK06", name: "Tô Thôi", unit: "AK", positions: ["Bí thư"] },
  ];
  const cadres = [...SMALL_CITY.cadres, ...more];
  const organisation = { ...SMALL_CITY, cadres };
  const house = await openHouse({ iso: AT, organisation, town: webTown });
  await house.app.services.cadres.withdrawConsent("AK05");
  await changePosition(house, "AK06", { positions: ["Ủy viên Ban Chấp hành"] });
  const connection = await openDatabase(house.databaseUri);
  return {
    ...house,
    async takeMessages() {
      const messages = connection.collection<WebMessage>("web_messages");
      const taken = await messages.find().sort({ order: 1 }).toArray();
      await messages.deleteMany({});
      return taken;
    },
    async close() {
      await connection.close();
      await house.close();
    },
  };
}

/** From this month on somebody has another position or unit, as an import would have it. */
export async function changePosition(
  { databaseUri }: OpenHouse,
  code: string,
  change: { positions?: string[]; unit?: string },
): Promise<void> {
  const connection = await openDatabase(databaseUri);
  const { cadres, units } = peopleModels(connection);
  const first = (await cadres.findById(code).lean())?.facts[0];
  if (!first) throw new Error(`nobody of code ${code}`);
  const fact = { ...first, from: "2026-11-02", ...change };
  const unit = (await units.findById(fact.unit).lean())?.facts[0];
  const { name = "", level = "" } = unit ?? {};
  const { offices } = recogniseOffices(fact.positions, { code: fact.unit, name, level });
  await cadres.updateOne({ _id: code }, { $push: { facts: { ...fact, offices } } });
  await listEverybody(connection);
  await connection.close();
}

let count = 0;

/** Something sent as anybody anywhere, forged presses too; in private unless said. */
export interface Attempt {
  who: Who;
  content: Content;
  address?: Address;
}

/** Tries something, and gives what the bot said there upon it. */
export async function attempt(house: HouseOfEverybody, tried: Attempt): Promise<WebMessage[]> {
  const [said = []] = await attemptAll(house, [tried]);
  return said;
}

/** Tries something in many chats at once, which costs a fraction of one after another. */
export async function attemptAll(
  house: HouseOfEverybody,
  tried: readonly Attempt[],
): Promise<WebMessage[][]> {
  const at = Date.parse(AT);
  const sent = tried.map(({ who, content, address }) => {
    const [key, sender] = [`try:${++count}`, house.addressOf(PEOPLE[who])];
    return { key, address: address ?? sender, sender, at, message: key, edited: false, content };
  });
  await house.takeMessages();
  await Promise.all(sent.map((incoming) => house.app.lanes.accept(incoming)));
  await house.app.lanes.idle();
  const said = (await house.takeMessages()).filter(({ from }) => from === undefined);
  return sent.map(({ address }) => said.filter((message) => message.address === address));
}

export const typed = (line: string): Content => ({ kind: "text", text: `/${line}` });
/** A press as anybody can forge it: its data is the platform's to carry, not to check. */
export const pressed = (line: string): Content => ({ kind: "choice", question: "!", value: line });
