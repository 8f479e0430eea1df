import type { Services } from "../../chat/services.ts";
import { type Invitation, writeInvitations } from "../../papers/roster/invitations.ts";
import type { Cadre, Unit } from "../../records/people/cadre.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { refuse } from "../../words/refusal.ts";
import { phrase } from "../../words/words.ts";
import type { Console } from "../console.ts";
import { jsonBytes } from "../files/json-bytes.ts";
import { endingOf } from "../files/paths.ts";
import { writeWhole } from "../files/write-file.ts";
import { findUnit } from "../find-unit.ts";
import { withApp } from "../open-house.ts";

export interface InvitesOptions {
  unit?: string;
  json?: boolean;
  out?: string;
}

/**
 * `roster invites [--unit CODE] [--json] [--out FILE.xlsx]`: cadres not yet linked, by given name; the same live codes
 * each time. Demo people are never invited.
 *
 * JSON: `[{ cadre, name, unit, code, links, telegram }]`: `cadre` and `unit` are codes, `code` is the invitation's, `links`
 * what opens the bot by channel, `telegram` the one among them that existed first, or null.
 */
export async function rosterInvites(console: Console, options: InvitesOptions): Promise<void> {
  const { json, out } = options;
  const ending = out === undefined ? undefined : endingOf(out, [".xlsx", ".json"]);
  const found = await withApp(console, ({ app }) => collect(app.services, options.unit));
  const rows = found.map(jsonOf);
  if (out !== undefined) {
    const bytes =
      ending === ".json"
        ? jsonBytes(rows)
        : await writeInvitations(
            console.words,
            found.map(({ unitName, ...row }) => ({ ...row, unit: unitName })),
          );
    await writeWhole(console, out, bytes, { secret: true });
    console.note(phrase("cli-written", { file: out }));
  }
  if (json) console.json(rows);
  else if (out === undefined) for (const row of found) console.result(lineOf(console, row));
  console.note(
    rows.length === 0
      ? phrase("cli-invites-none")
      : phrase("cli-invites-count", { count: String(rows.length) }),
  );
}

type Found = Invitation & { cadre: string; unitName: string };

async function collect(services: Services, code: string | undefined): Promise<Found[]> {
  const at = new Date();
  const day = dayOf(at.getTime());
  const roots =
    code === undefined ? await services.cadres.topmost(day) : [await findUnit(services, code, day)];
  const real = roots.filter((unit) => !unit.demo);
  if (real.length === 0) throw refuse("cli-no-roster");
  const found: Found[] = [];
  for (const root of real) found.push(...(await invitationsBelow(services, root, at)));
  return found;
}

async function invitationsBelow({ cadres, invitations }: Services, root: Unit, at: Date): Promise<Found[]> {
  const members = await cadres.members(root.code, { below: true }, dayOf(at.getTime()));
  const units = new Map(members.map((member: Cadre) => [member.code, member.unit]));
  const rows = await invitations.forUnlinked(root.code, { below: true }, at);
  return rows.map((row) => ({ ...row, unit: units.get(row.cadre) ?? "", unitName: row.unit }));
}

function jsonOf({ rosterCode: cadre, name, unit, code, links }: Found) {
  const byChannel: Record<string, string> = Object.fromEntries(
    links.map(({ channel, url }) => [channel, url]),
  );
  return { cadre, name, unit, code, links: byChannel, telegram: byChannel.telegram ?? null };
}

function lineOf({ words }: Console, { rosterCode: cadre, name, unitName: unit, code, links }: Found): string {
  const said = { cadre, name, unit, code };
  if (links.length === 0) return words.text("cli-invites-line", said);
  return words.text("cli-invites-line-links", { ...said, links: links.map(({ url }) => url).join(" ") });
}
