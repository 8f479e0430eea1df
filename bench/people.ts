import type { Connection } from "mongoose";
import type { Address } from "../src/records/people/address.ts";
import { listEverybody } from "../src/records/people/member-lists.ts";
import { peopleModels } from "../src/records/people/people-models.ts";
import { policyModel } from "../src/records/policies/policy-records.ts";
import { CONSENT_VERSION } from "../src/rules/access/consent-version.ts";
import { inBatches } from "./batches.ts";

export const FIRST_DAY = "2023-09-12";
/** Cadres in each unit, as in the city's communes. */
export const CADRES_A_UNIT = 100;

const unitOf = (place: number) => `U${Math.floor(place / CADRES_A_UNIT)}`;

/**
 * Puts cadres into a database, in as many lower units as they need, each linked to the Telegram user with the same
 * number, or to whom else `addressOf` says.
 */
export async function putPeople(
  connection: Connection,
  users: readonly number[],
  addressOf = (user: number): Address => `telegram:p:${user}`,
): Promise<void> {
  const { units, cadres, links } = peopleModels(connection);
  const at = new Date();
  const unitOfUser = (user: number) => unitOf(user - (users[0] ?? 0));
  const codes = [...new Set(users.map(unitOfUser))];
  const unit = { from: FIRST_DAY, name: "Đoàn phường An Khánh", level: "Đoàn cơ sở", active: true };
  const city = { ...unit, name: "Thành đoàn", level: "Thành đoàn", parent: null };
  const tree = [
    { _id: "TD", facts: [city], demo: false },
    ...codes.map((code) => ({ _id: code, facts: [{ ...unit, parent: "TD" }], demo: false })),
  ];
  await units.bulkWrite(tree.map(put));
  const person = { positions: [], offices: [], fullTime: false, civilServant: false, active: true };
  const consent = { version: CONSENT_VERSION, at };
  for (const batch of inBatches(users)) {
    await cadres.bulkWrite(
      batch.map((user) => {
        const fact = { ...person, from: FIRST_DAY, name: `Nguyễn Văn ${user}`, unit: unitOfUser(user) };
        return put({ _id: `C${user}`, facts: [fact], demo: false, consent });
      }),
    );
    await links.bulkWrite(
      batch.map((user) =>
        put({
          _id: addressOf(user),
          cadre: `C${user}`,
          linkedAt: at,
          chosenAt: at,
          reachable: true,
        }),
      ),
    );
  }
  await listEverybody(connection);
  await putNoNight(connection);
}

/** A bench may run in the evening, when no reminder would go out before the morning. */
async function putNoNight(connection: Connection): Promise<void> {
  const reminders = { quietFrom: "00:00", quietUntil: "00:01" };
  const decision = { from: FIRST_DAY, policy: { reminders } };
  await policyModel(connection).updateOne({ _id: "TD" }, { $set: { facts: [decision] } }, { upsert: true });
}

function put<R extends { _id: string }>(record: R) {
  const filter: Pick<R, "_id"> = { _id: record._id };
  return { replaceOne: { filter, replacement: record, upsert: true } };
}

/** Makes the first cadre of each unit its secretary. */
export async function putHeads(connection: Connection, users: readonly number[]): Promise<void> {
  const heads = users.flatMap((user, place) =>
    place % CADRES_A_UNIT === 0 ? [{ user, unit: unitOf(place) }] : [],
  );
  await peopleModels(connection).cadres.bulkWrite(
    heads.map(({ user, unit }) => {
      const office = { "facts.0.positions": ["Bí thư"], "facts.0.offices": [{ kind: "secretary", unit }] };
      return { updateOne: { filter: { _id: `C${user}` }, update: { $set: office } } };
    }),
  );
}
