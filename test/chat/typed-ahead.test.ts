import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chatsOf } from "../../src/chat/mailbox/chat-document.ts";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

const AT = "2026-11-25T20:00:00+07:00";

/** An answer counts only for a question that the person could have seen when typing it. */
describe.each(DRAWN_CHANNELS)("on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(5);
  beforeAll(async () => {
    house = await openHouse({ iso: AT, town, organisation: people });
  });
  afterAll(() => house.close());

  let count = 0;
  const typed = (code: string, text: string): Incoming => {
    const address = house.addressOf(code);
    const key = `ahead:${++count}`;
    return {
      key,
      address,
      sender: address,
      at: Date.parse(AT),
      message: key,
      edited: false,
      content: { kind: "text", text },
    };
  };
  const draftOf = async (code: string) =>
    Object.keys((await house.app.services.forms.draftOfPledge(code, "2026"))?.answers ?? {}).length;

  test("three impatient “1”s answer the one question that was out; the others are asked about", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/dangky");
    await house.app.lanes.accept(typed(code, "1"), typed(code, "1"), typed(code, "1"));
    await house.app.lanes.idle();
    expect(await draftOf(code)).toBe(1);
    const heard = await cadre.heard();
    expect(heard.filter((text) => text.includes("“1” đến trước"))).toHaveLength(2);
    expect(heard.at(-1)).toContain("Phần 2/7");
    expect(await cadre.says("1")).toContain("Phần 3/7");
    expect(await draftOf(code)).toBe(2);
  });

  test("an answer counts also after the clock was set back by an hour", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/dangky");
    const connection = await openDatabase(house.databaseUri);
    await chatsOf(connection).updateOne(
      { _id: house.addressOf(code) },
      { $set: { "asked.at": Date.now() + 3_600_000, offeredAt: Date.now() + 3_600_000 } },
    );
    await connection.close();
    expect(await cadre.says("1")).toContain("Phần 2/7");
  });

  test("a command that was typed ahead is served", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await house.app.lanes.accept(
      typed(code, "/dangky"),
      typed(code, "/giotinhnguyen 30 phút"),
      typed(code, "/huy"),
    );
    await house.app.lanes.idle();
    expect((await cadre.heard()).join("\n")).toMatch(/Đã ghi 30 phút[\s\S]*đã dừng/);
  });
});
