import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { organisationReads } from "../../src/records/standings/organisation-reads.ts";
import { readTreeSnapshot } from "../../src/records/standings/tree-snapshot.ts";
import { phrase } from "../../src/words/words.ts";
import { freshDatabase } from "../support/database.ts";
import { openHouse } from "../support/open-house.ts";

test("more cadres than fit into memory are refused before anybody is read", async () => {
  const database = await freshDatabase();
  onTestFinished(database.drop);
  const connection = await openDatabase(database.uri);
  onTestFinished(() => connection.close());
  const models = peopleModels(connection);
  const codes = Array.from({ length: 250_001 }, (_, n) => `CB${n}`);
  const asked = readTreeSnapshot(organisationReads(models), { root: null, codes }, "2026-11-25");
  const words = phrase("standing-too-many", { count: "250001", most: "250000" });
  await expect(asked).rejects.toMatchObject({ phrase: words });
  const fits = await readTreeSnapshot(
    organisationReads(models),
    { root: null, codes: codes.slice(0, 3) },
    "2026-11-25",
  );
  expect(fits.cadres).toEqual([]);
});

test("read alone, who stands in and whom that one gave work have the same rights as among everybody", async () => {
  const house = await openHouse({ iso: "2026-11-25T20:00:00+07:00" });
  onTestFinished(() => house.close());
  const { entrusting, standings } = house.app.services;
  const [given, day] = [{ unit: "AK", until: "2026-12-31", givenAt: new Date() }, "2026-11-25"];
  await entrusting.give("AK02", { ...given, id: "a", work: "stand-in", by: "AK01", acceptedAt: new Date() });
  await entrusting.give("AK03", { ...given, id: "b", work: "log-for-others", by: "AK02" });
  const everybody = await standings.snapshot(null, day);
  const alone = await Promise.all(["AK02", "AK03"].map((code) => standings.snapshotOf([code], day)));
  const people = alone.flatMap(({ cadres }) => cadres.map(({ person }) => person));
  expect(people).toMatchObject([
    { code: "AK02", beside: [{ unit: "AK", head: true, standsIn: true }], helps: [] },
    { code: "AK03", beside: [], helps: [{ unit: "AK", permission: "log-for-others" }] },
  ]);
  for (const person of people)
    expect(everybody.cadres.find((other) => other.person.code === person.code)?.person).toEqual(person);
});
