import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { readTreeSnapshot } from "../../src/records/standings/tree-snapshot.ts";
import { phrase } from "../../src/words/words.ts";
import { freshDatabase } from "../support/database.ts";

test("more cadres than fit into memory are refused before anybody is read", async () => {
  const database = await freshDatabase();
  onTestFinished(database.drop);
  const connection = await openDatabase(database.uri);
  onTestFinished(() => connection.close());
  const models = peopleModels(connection);
  const codes = Array.from({ length: 250_001 }, (_, n) => `CB${n}`);
  const asked = readTreeSnapshot(models, { root: null, codes }, "2026-11-25");
  const words = phrase("standing-too-many", { count: "250001", most: "250000" });
  await expect(asked).rejects.toMatchObject({ phrase: words });
  const fits = await readTreeSnapshot(models, { root: null, codes: codes.slice(0, 3) }, "2026-11-25");
  expect(fits.cadres).toEqual([]);
});
