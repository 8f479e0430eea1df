import { afterEach, describe, expect, test } from "vitest";
import type { Services } from "../../src/chat/services.ts";
import { tick } from "../../src/jobs/worker/tick.ts";
import { dyingAfter } from "../support/dying-house.ts";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { type TownBuilder, webTown } from "../support/town.ts";

const SHIRT = "áo Thanh niên Việt Nam";

let house: OpenHouse;
afterEach(() => house.close());

async function open(town: TownBuilder, iso: string): Promise<void> {
  house = await openHouse({ town, iso: `${iso}+07:00` });
  await look(iso);
}

async function look(time: string, as: Services = house.app.services): Promise<void> {
  house.setClock(`${time}+07:00`);
  await tick(as, Date.parse(`${time}+07:00`));
  await house.app.lanes.idle();
}

/** Each minute of an hour's first ten: a platform that takes notices slowly gets one after the other. */
async function looks(hour: string): Promise<void> {
  for (let minute = 0; minute < 10; minute += 1) await look(`${hour}:0${minute}:20`);
}

const saying = async (code: string, words: string) =>
  (await house.cadre(code).heard()).filter((text) => text.includes(words));

describe.each(DRAWN_CHANNELS)("what falls together is one message on $name", ({ town }) => {
  test("a Monday that is the month's last working day: the week and the month, in the morning", async () => {
    await open(town, "2026-11-27T20:00:00");
    await looks("2026-11-30T07");
    const [said, ...others] = await saying("AK02", SHIRT);
    expect(others).toEqual([]);
    expect(said).toContain("Sắp hết tháng 11/2026");
    expect(said?.match(/Giờ khác/gu)).toHaveLength(1);
    // The week that ended is told once, and a shirt that is asked for this morning is not missing yet.
    expect(said?.match(/23\/11–29\/11/gu)).toHaveLength(1);
    expect(said).not.toContain("còn thiếu áo");
    await looks("2026-11-30T19");
    expect(await saying("AK02", "Sắp hết tháng 11/2026")).toHaveLength(1);
  });

  test("the year's last working day: the month's hours and the quarter's self-review", async () => {
    await open(town, "2026-12-31T18:00:00");
    await looks("2026-12-31T19");
    const [said, ...others] = await saying("AK02", "Sắp hết tháng 12/2026");
    expect(others).toEqual([]);
    expect(said).toContain("tự kiểm điểm quý 4/2026");
    expect(said).toContain("Tự kiểm điểm");
    expect(said).toContain("Ghi 2 giờ");
  });

  test("a head hears the digests of a week and of a month at once, with the buttons of both", async () => {
    await open(town, "2027-02-28T20:00:00");
    await looks("2027-03-01T07");
    await look("2027-03-01T08:00:20");
    const digests = await saying("AK01", "– tuần 22/02–28/02");
    expect(digests).toHaveLength(1);
    expect(digests[0]).toContain("Nguyễn Văn An: Giờ tình nguyện; Áo Thanh niên");
    expect(digests[0]).toContain("– tháng 2/2027");
    expect(digests[0]).toContain("Nhắc giờ tình nguyện · tuần 22/02–28/02");
    expect(digests[0]).toContain("Nhắc giờ tình nguyện · tháng 2/2027");
  });
});

test("missed in the morning, all of it comes in one message when the program is back", async () => {
  await open(webTown, "2026-11-27T20:00:00");
  await look("2026-11-30T10:00:00");
  expect(await saying("AK01", SHIRT)).toEqual(await saying("AK01", "Sắp hết tháng 11/2026"));
  expect(await saying("AK01", SHIRT)).toEqual(await saying("AK01", "tuần 23/11–29/11"));
  expect(await saying("AK01", SHIRT)).toHaveLength(1);
});

test.each([
  ["between claim and post", "post"],
  ["between post and mark", "mark"],
] as const)("killed %s: every part reaches everybody exactly once", async (_, where) => {
  await open(webTown, "2026-11-27T20:00:00");
  const dying = dyingAfter(3, where, house.app.services);
  await expect(look("2026-11-30T07:00:20", dying)).rejects.toThrow("some jobs failed");
  await look("2026-11-30T07:01:20");
  for (const code of ["TD01", "NK01", "AK01", "AK02", "AK03", "XK01"]) {
    expect(await saying(code, SHIRT)).toHaveLength(1);
    expect(await saying(code, SHIRT)).toEqual(await saying(code, "Sắp hết tháng 11/2026"));
  }
});
