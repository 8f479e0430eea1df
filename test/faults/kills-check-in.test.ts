import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { eventModels } from "../../src/records/events/event-models.ts";
import { createEvents } from "../../src/records/events/events.ts";
import { createCadres } from "../../src/records/people/cadres.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { CONSENT_VERSION } from "../../src/rules/access/consent-version.ts";
import { codeAt } from "../../src/rules/events/check-code.ts";
import type { EventFacts } from "../../src/rules/events/event-acts.ts";
import { until } from "../support/condition.ts";
import { fleetOfOne } from "./kills/fleet-one.ts";
import { startTelegram } from "./kills/on-telegram.ts";
import { cadreCode, importCity, UNIT_SIZE } from "./kills/organisation.ts";
import { Seeded } from "./kills/seeded.ts";
import { FIRST_PERSON, settled } from "./kills/stage.ts";

const PEOPLE = 60;
const KILLS = 4;
const MINUTE_MS = 60_000;
const RECEIPT = "✅ Đã điểm danh";
const ALREADY = "đã được điểm danh";

test("sixty people check in while the program is killed four times: each is there once, and each hears it", {
  timeout: 600_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "canbodoan-check-in-"));
  const platform = await startTelegram(folder);
  const fleet = await fleetOfOne(platform, folder);
  onTestFinished(async () => {
    await fleet.stop();
    await platform.stop();
    await rm(folder, { recursive: true, force: true });
  });
  await importCity(fleet.env, folder, PEOPLE + UNIT_SIZE);
  const places = Array.from({ length: PEOPLE }, (_, n) => n + 1);
  const { id, secret } = await conference(await fleet.databaseUri(), places);

  const chance = new Seeded(Number(process.env.FAULTS_SEED ?? 1));
  const heard = (chat: string, words: string) =>
    platform.sent(0).filter((said) => said.chat === chat && said.text.includes(words)).length;
  for (const [n, place] of places.entries()) {
    const person = platform.person(FIRST_PERSON + place);
    const said = await person.says(codeAt(secret, Date.now()));
    if (chance.happens(0.2)) said.comesAgain();
    if (n % (PEOPLE / KILLS) === PEOPLE / KILLS / 2) await fleet.strike(chance);
  }
  // Whoever is unsure says it again.
  for (const place of places.slice(0, 5))
    await platform.person(FIRST_PERSON + place).says(codeAt(secret, Date.now()));
  await settled({ platform, fleet });

  const connection = await openDatabase(await fleet.databaseUri());
  onTestFinished(() => connection.close());
  const event = await createEvents(connection).of(id);
  const marks = (await eventModels(connection).events.findById(id).lean())?.acts.filter(
    ({ does }) => does === "mark",
  );
  const counted = marks?.filter(({ key }) => event?.took.has(key)).map((act) => "who" in act && act.who);
  expect(counted?.toSorted()).toEqual(places.map(cadreCode).toSorted());
  for (const place of places) {
    const chat = String(FIRST_PERSON + place);
    await until(`${chat} hears it`, () => heard(chat, RECEIPT) > 0, MINUTE_MS);
    // An answer that may or may not have gone out when the program died is sent again.
    expect(heard(chat, RECEIPT)).toBeLessThanOrEqual(2);
    if (place <= 5) expect(heard(chat, ALREADY)).toBeGreaterThan(0);
  }
});

/** A conference that began five minutes ago, to which everybody is called; they are linked as if they had come in before. */
async function conference(uri: string, places: readonly number[]): Promise<{ id: string; secret: string }> {
  const connection = await openDatabase(uri);
  try {
    const cadres = createCadres(peopleModels(connection));
    const at = new Date();
    for (const place of places)
      await cadres.link(`telegram:p:${FIRST_PERSON + place}`, cadreCode(place), CONSENT_VERSION, at);
    const events = createEvents(connection);
    const facts: EventFacts = {
      kind: "conference",
      unit: "TD",
      title: "Hội nghị",
      place: "",
      startsAt: at.getTime() - 5 * MINUTE_MS,
      endsAt: at.getTime() + 120 * MINUTE_MS,
      shirt: false,
      minutes: 0,
      files: [],
    };
    const { id } = await events.call(facts, places.map(cadreCode), { key: "conference", by: "TD01", at });
    return { id, secret: (await events.head(id))?.secret ?? "" };
  } finally {
    await connection.close();
  }
}
