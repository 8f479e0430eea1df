import { chatsOf } from "../../src/chat/mailbox/chat-document.ts";
import type { Content } from "../../src/chat/message/incoming.ts";
import type { Outgoing } from "../../src/chat/message/outgoing.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import type { Address } from "../../src/records/people/address.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { AT, houseOfEverybodyIn, PEOPLE, type Who } from "./everybody.ts";
import { heardTown } from "./heard-town.ts";
import type { OpenHouse } from "./open-house.ts";

/** Something sent as anybody anywhere, forged presses too; in private unless said. */
export interface Attempt {
  who: Who;
  content: Content;
  address?: Address;
  /** It comes as a new wording of something said before. */
  edited?: boolean;
}

/** A house in which everybody may try everything. */
export interface HouseOfAttempts extends OpenHouse {
  /** Tries something in many chats at once, which costs a fraction of one after another, and gives the answers to each. */
  tryAll(tried: readonly Attempt[]): Promise<Outgoing[][]>;
  /** Who is linked, to be written past the dialogs. */
  readonly links: ReturnType<typeof peopleModels>["links"];
  /** Ends what everybody is in the middle of, without a word. */
  forgetDialogs(): Promise<void>;
}

let count = 0;

export async function houseOfAttempts(): Promise<HouseOfAttempts> {
  const house = await houseOfEverybodyIn(heardTown);
  const { lanes } = house.app;
  const connection = await openDatabase(house.databaseUri);
  return {
    ...house,
    links: peopleModels(connection).links,
    async tryAll(tried) {
      const sent = tried.map(({ who, content, address, edited = false }) => {
        const [key, sender] = [`try:${++count}`, house.addressOf(PEOPLE[who])];
        return {
          ...{ key, message: key, address: address ?? sender, sender },
          ...{ at: Date.parse(AT), edited, content },
        };
      });
      house.town.channel.take();
      await Promise.all(sent.map((incoming) => lanes.accept(incoming)));
      await lanes.idle();
      const said = house.town.channel.take();
      return sent.map(({ address }) => said.flatMap(({ to, message }) => (to === address ? [message] : [])));
    },
    async forgetDialogs() {
      await chatsOf(connection).deleteMany({});
    },
    async close() {
      await connection.close();
      await house.close();
    },
  };
}

export const typed = (line: string): Content => ({ kind: "text", text: `/${line}` });
/** A press as anybody can forge it: its data is the platform's to carry, not to check. */
export const pressed = (line: string): Content => ({ kind: "choice", question: "!", value: line });
