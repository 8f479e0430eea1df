import type { Connection } from "mongoose";
import type { Deeds } from "../records/deeds/deeds.ts";
import type { Forms } from "../records/forms/forms.ts";
import { addressOf } from "../records/people/address.ts";
import { createGroups } from "../records/people/groups.ts";
import { listAddresses, listMembers } from "../records/people/member-lists.ts";
import { peopleModels } from "../records/people/people-models.ts";
import type { Standings } from "../records/standings/standings.ts";
import { CONSENT_VERSION } from "../rules/access/consent-version.ts";
import { dayOf } from "../rules/calendar/time.ts";
import { putHours } from "./hours-history.ts";
import { DEMO_GROUPS, DEMO_UNITS, FIRST_DAY } from "./organisation.ts";
import { putPapers } from "./papers-history.ts";
import { DEMO_CADRES, officesOf } from "./people.ts";

const LINKED_DAYS_AGO = 60;

/** What the demo is written with: the same services as everybody's data. */
export interface DemoParts {
  connection: Connection;
  deeds: Deeds;
  forms: Forms;
  standings: Pick<Standings, "cadre" | "figures">;
}

/**
 * Puts the demo organisation and its history into a database without people. Interrupted and called again, it finishes;
 * once complete, it changes nothing.
 * @param now epoch milliseconds
 * @returns whether this database now holds the demo
 */
export async function putDemo(
  { connection, deeds, forms, standings }: DemoParts,
  now: number,
): Promise<boolean> {
  const models = peopleModels(connection);
  const { units, cadres, links, groups } = models;
  const real = (await units.exists({ demo: false })) ?? (await cadres.exists({ demo: false }));
  if (real) return false;
  const lastGroup = groupAddress(DEMO_GROUPS.at(-1) ?? "");
  if (await groups.exists({ _id: lastGroup })) return true;

  const linkedAt = new Date(now - LINKED_DAYS_AGO * 86_400_000);
  for (const { code, name, level, parent } of DEMO_UNITS) {
    const facts = [{ from: FIRST_DAY, name, level, parent, active: true }];
    await units.updateOne({ _id: code }, { $setOnInsert: { facts, demo: true } }, { upsert: true });
  }
  for (const { code, name, unit, positions, fullTime = false, civilServant = false } of DEMO_CADRES) {
    const offices = officesOf({ unit, positions });
    const facts = [{ from: FIRST_DAY, name, unit, positions, offices, fullTime, civilServant, active: true }];
    const consent = { version: CONSENT_VERSION, at: linkedAt };
    await listMembers(models, [{ unit, cadre: code }]);
    await cadres.updateOne({ _id: code }, { $setOnInsert: { facts, demo: true, consent } }, { upsert: true });
    const link = { cadre: code, linkedAt, chosenAt: linkedAt, reachable: true };
    const address = addressOf({ channel: "web", kind: "private", id: code });
    await listAddresses(models, [{ cadre: code, address }]);
    await links.updateOne({ _id: address }, { $setOnInsert: link }, { upsert: true });
  }
  const today = dayOf(now);
  await putHours(deeds, today);
  await putPapers({ forms, standings }, today);
  const chats = createGroups(models);
  for (const unit of DEMO_GROUPS) {
    const head = DEMO_CADRES.find((cadre) => cadre.unit === unit)?.code ?? "";
    await chats.bind(groupAddress(unit), unit, head, linkedAt);
  }
  return true;
}

/** True when this database holds the demo. */
export async function isDemo(connection: Connection): Promise<boolean> {
  return (await peopleModels(connection).cadres.exists({ demo: true })) !== null;
}

function groupAddress(unit: string) {
  return addressOf({ channel: "web", kind: "group", id: unit });
}
