import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shortName } from "../../src/records/linking/linking-addresses.ts";
import {
  AT,
  attempt,
  EVERYBODY,
  type HouseOfEverybody,
  houseOfEverybody,
  pressed,
  typed,
  type Who,
} from "../support/everybody.ts";

let house: HouseOfEverybody;
let count = 0;
beforeAll(async () => {
  house = await houseOfEverybody();
}, 60_000);
afterAll(() => house.close());

/** What a button's command does when somebody presses it for whom it was not made: which answers show that it did it. */
const BUTTONS: Record<string, { line: () => string | Promise<string>; did: RegExp; may: readonly Who[] }> = {
  "log for a member": {
    line: () => "giotinhnguyen cho Ngọc Bích 1",
    did: /Đã ghi .* Phạm Ngọc Bích|Phạm Ngọc Bích/,
    may: ["secretary", "deputy", "unit above's", "city's"],
  },
  "log for many": {
    line: () => "giotinhnguyen nhieu",
    did: /./,
    may: ["secretary", "deputy", "other unit's", "unit above's", "city's"],
  },
  "read a member's self-review": {
    line: () => "tukiemdiem AK02",
    did: /Phạm Ngọc Bích/,
    may: ["secretary", "deputy", "unit above's", "city's"],
  },
  "show a member's invitation": {
    line: () => "moi AK02",
    did: /Phạm Ngọc Bích/,
    may: ["secretary", "deputy", "unit above's", "city's"],
  },
  "renew a member's invitation": {
    line: () => "moi doi AK02",
    did: /Phạm Ngọc Bích/,
    may: ["secretary", "deputy", "unit above's", "city's"],
  },
  "revoke a member's invitation": {
    line: () => "moi thuhoi AK02",
    did: /Phạm Ngọc Bích/,
    may: ["secretary", "deputy", "unit above's", "city's"],
  },
  "see a unit's standing": {
    line: () => "tinhhinh AK",
    did: /phường An Khánh/,
    may: ["secretary", "deputy", "unit above's", "city's"],
  },
  "see who is missing": {
    line: () => "chuanop gio AK",
    did: /phường An Khánh/,
    may: ["secretary", "deputy", "unit above's", "city's"],
  },
  "nudge a unit": {
    line: () => "nhacngay gio AK",
    did: /Mình sẽ nhắc/,
    may: ["secretary", "deputy", "unit above's", "city's"],
  },
  "remove another's app": {
    line: () => `lienket go ${shortName(house.addressOf("AK02"))}`,
    did: /Gỡ /,
    may: ["owner"],
  },
  "send another's reminders elsewhere": {
    line: () => `lienket nhac ${shortName(house.addressOf("AK02"))}`,
    did: /[Nn]hắc/,
    may: ["owner"],
  },
  "undo another's hours": { line: () => entryLine("bo"), did: /Đã hoàn tác/, may: ["owner"] },
  "correct another's hours": { line: () => entryLine("sua"), did: /muốn sửa/, may: ["owner"] },
  "note on another's hours": { line: () => entryLine("ghichu"), did: /[Gg]hi chú/, may: ["owner"] },
  "undo what another head logged": { line: batchLine, did: /Đã hoàn tác/, may: ["city's"] },
};

async function entryLine(verb: string): Promise<string> {
  await house.app.services.deeds.log({
    key: `of-AK02:${++count}`,
    cadre: "AK02",
    by: "AK02",
    source: "m",
    at: Date.parse(AT),
    amounts: { D1: 1 },
    day: "2026-11-25",
    note: "",
  });
  const [entry] = await house.app.services.deeds.entries("AK02", ["2026-W48"]);
  return `lichsu ${verb} ${entry?.ref}`;
}

/** What AK02 would have to press if they were a head: the batch of the city's secretary. Other work each time: the same is asked about. */
async function batchLine(): Promise<string> {
  const content = typed(`giotinhnguyen cho Ngọc Bích 5p việc ${++count}`);
  const [said] = await attempt(house, { who: "city's", content });
  const line = said?.choices?.options[0]?.value ?? "";
  expect(line).toMatch(/^giotinhnguyen bo /);
  return line;
}

describe.each(Object.entries(BUTTONS))("a button made for somebody else: %s", (_, { line, did, may }) => {
  test.each(EVERYBODY)("pressed by the %s", async (who) => {
    const value = await line();
    const said = (await attempt(house, { who, content: pressed(value) })).map(({ text }) => text).join("\n");
    await attempt(house, { who, content: typed("huy") });
    const refused = [house.app.words.text("not-allowed"), house.app.words.text("hours-others-not-allowed")];
    const served = did.test(said) && !refused.some((text) => said.includes(text));
    expect([who, served && !STRANGERS.includes(who)]).toEqual([who, may.includes(who)]);
    if (STRANGERS.includes(who)) expect(said).not.toMatch(/Phạm Ngọc Bích|An Khánh/);
  });
});

const STRANGERS: readonly Who[] = ["stranger", "withdrawn"];
