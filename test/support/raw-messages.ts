import type { Incoming } from "../../src/chat/message/incoming.ts";
import type { OpenHouse } from "./open-house.ts";

/** A person's messages with the platform's names and keys given by the test: for edits and for redelivery. */
export interface RawMessages {
  /**
   * A message, or its new wording; gives what the bot said to it.
   * @param message the platform's name of the message
   * @param key of its delivery; the same key is the same delivery
   */
  says(
    message: string,
    text: string,
    options?: { edited?: boolean; key?: string; at?: string; quotes?: Incoming["quotes"] },
  ): Promise<string>;
}

export function rawMessages(house: OpenHouse, code: string): RawMessages {
  const address = house.addressOf(code);
  let count = 0;
  return {
    async says(message, text, { edited = false, key = `raw:${code}:${++count}`, at, quotes } = {}) {
      const before = (await house.cadre(code).heard()).length;
      await house.app.lanes.accept({
        key,
        address,
        sender: address,
        at: Date.parse(at ?? "2026-11-25T20:00:00+07:00"),
        message,
        edited,
        content: { kind: "text", text },
        ...(quotes && { quotes }),
      });
      await house.app.lanes.idle();
      return (await house.cadre(code).heard()).slice(before).join("\n---\n");
    },
  };
}
