import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { webTown } from "../support/town.ts";

const AT = Date.parse("2026-11-24T09:00:00+07:00");

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ town: webTown });
});
afterAll(() => house.close());

const requests = () => house.app.services.rowRequests;
const at = (seconds: number) => new Date(AT + seconds * 1000);
const ask = (phone: string, key: string) =>
  requests().ask({ cadre: "AK02", fields: { phone }, from: "2026-11-24" }, key, at(0));

test("asked twice under a key it is one request; asked anew, the former is over", async () => {
  const first = await ask("0912345678", "m1#0");
  expect(await ask("0912345678", "m1#0")).toEqual(first);
  const second = await ask("0987654321", "m2#0");
  expect((await requests().open()).map(({ id }) => id)).toEqual([second.id]);
  const decision = { by: "AK01", key: "m3#0", to: "taken" } as const;
  expect(await requests().decide(first.id, decision, at(1))).toEqual({ kind: "over" });
});

test("of two heads one decides; the same message again goes on; after a kill another may, a minute later", async () => {
  const { id } = await ask("0912000111", "m4#0");
  const an = { by: "AK01", key: "an#0", to: "taken" } as const;
  const hoa = { by: "NK01", key: "hoa#0", to: "refused" } as const;
  const both = await Promise.all([requests().decide(id, an, at(2)), requests().decide(id, hoa, at(2))]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["mine", "others"]);
  const { id: other } = await ask("0912000222", "m5#0");
  expect(await requests().decide(other, an, at(3))).toMatchObject({ kind: "mine" });
  expect(await requests().decide(other, an, at(9))).toMatchObject({ kind: "mine" });
  expect(await requests().decide(other, { ...hoa, to: "taken" }, at(20))).toEqual({
    kind: "others",
    by: "AK01",
  });
  expect(await requests().decide(other, { ...hoa, to: "taken" }, at(80))).toMatchObject({ kind: "mine" });
  await requests().settle(other);
  expect(await requests().decide(other, { ...an, key: "an#9" }, at(200))).toEqual({
    kind: "others",
    by: "NK01",
  });
});
