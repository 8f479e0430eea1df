import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import type { Agreement } from "../../src/records/linking/finish-link.ts";
import { startCrashProxy } from "../support/crash-proxy.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

const AT = new Date("2026-11-24T09:00:00+07:00");
const MOST_COMMANDS = 40;

let survivor: OpenHouse;
beforeAll(async () => {
  survivor = await openHouse();
});
afterAll(() => survivor.close());

/** Finishes a link in a program that is cut off at its n-th command; says whether it came that far. */
async function cutOff(agreed: Agreement, command: number, when: "before" | "after"): Promise<boolean> {
  const proxy = await startCrashProxy(survivor.databaseUri);
  const connection = await openDatabase(proxy.uri);
  const { services: house } = createApp({
    connection,
    log: pino({ level: "silent" }),
    clock: () => AT.getTime(),
    channels: [],
  });
  proxy.arm({ command, when });
  const death = proxy.crashed.then(() => true);
  const end = house.linking.finish(agreed).then(
    () => false,
    () => death,
  );
  const died = await Promise.race([death, end]);
  await proxy.close();
  await connection.close(true).catch(() => {});
  return died;
}

test("cut off at any command, the same message finishes the same link", async () => {
  const { invitations, linking, confirmations, cadres: people } = survivor.app.services;
  let deaths = 0;
  for (let command = 0; command < MOST_COMMANDS; command++) {
    for (const when of ["before", "after"] as const) {
      for (const { _id } of await people.addressesOf("XK02")) await people.unlink(_id);
      await people.withdrawConsent("XK02");
      const key = `${when}-${command}`;
      const code = await invitations.renew("invitation", { cadre: "XK02" }, key, AT);
      const address = `web:p:${key}` as const;
      const agreed = { address, cadre: "XK02", code, consent: "1", at: AT, key };
      if (!(await cutOff(agreed, command, when))) {
        expect(deaths).toBeGreaterThan(10);
        return;
      }
      deaths++;
      const [left] = await people.addressesOf("XK02");
      if (left?.unconfirmed) expect(await confirmations.of(code)).toMatchObject({ address });
      await linking.finish(agreed);
      const addresses = (await people.addressesOf("XK02")).map((link) => link._id);
      const consents = (await linking.consentsOf("XK02")).filter((consent) => consent._id === key);
      const { kind } = await invitations.peek(code, AT);
      const consented = (await people.byAddress(address, "2026-11-24"))?.consented;
      expect({ key, addresses, consents: consents.length, kind, consented }).toEqual({
        key,
        addresses: [address],
        consents: 1,
        kind: "used",
        consented: true,
      });
      await expect(
        linking.finish({ ...agreed, address: "web:p:thief", key: `thief-${key}` }),
      ).rejects.toThrow("link-code-used");
    }
  }
  throw new Error("finishing a link has more commands than this test tries: raise MOST_COMMANDS");
});
