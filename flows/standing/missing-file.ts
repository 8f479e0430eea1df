import type { Services } from "../../src/chat/services.ts";
import { missing } from "../../src/jobs/digests/missing.ts";
import { writeMissing } from "../../src/papers/missing-list.ts";
import { mayReceive } from "../../src/records/notices/may-receive.ts";
import { type Address, readAddress } from "../../src/records/people/address.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { appName } from "../link/notice.ts";
import type { Missing } from "./asked-missing.ts";

/** Where a file for somebody can go: into this chat, or to another app of theirs. */
type WayForFiles = { address: Address; here: boolean };

/** What became of the list as a file. */
export interface SentMissing {
  way: "here" | "elsewhere";
  /** Rows in it. */
  count: number;
  file: { id: string; name: string };
  /** The app that it went to. */
  app: string;
}

/** Nothing where none of the person's apps takes files. */
export async function wayForFiles(
  services: Pick<Services, "abilitiesAt" | "cadres">,
  cadre: Cadre,
  here: Address,
): Promise<WayForFiles | undefined> {
  if (services.abilitiesAt(here).files) return { address: here, here: true };
  const others = await services.cadres.addressesOf(cadre.code);
  const other = others.find(
    ({ _id, reachable }) => reachable && mayReceive(cadre, _id) && services.abilitiesAt(_id).files,
  );
  return other && { address: other._id, here: false };
}

/** Writes the whole list into a workbook, and sends it where this chat takes no files. The same key sends it once. */
export async function sendMissing(
  services: Pick<Services, "words" | "files" | "post">,
  { found, way, key }: { found: readonly Missing[]; way: WayForFiles; key: string },
  at: number,
): Promise<SentMissing> {
  const { words } = services;
  const bytes = await writeMissing(words, found, dayOf(at));
  const unit = found[0]?.standing.unit.code ?? "";
  const file = await services.files.put(words.text("missing-file-name", { unit }), bytes, new Date(at));
  const count = found.reduce((sum, { duty, standing }) => sum + missing(standing, duty).length, 0);
  const app = appName(services, readAddress(way.address).channel);
  if (!way.here) {
    const text = words.text("missing-file", { count: String(count) });
    await services.post.send(way.address, `missing:${key}`, [{ text, file }]);
  }
  return { way: way.here ? "here" : "elsewhere", count, file, app };
}
