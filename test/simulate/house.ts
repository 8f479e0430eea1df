import { pino } from "pino";
import { createApp } from "../../src/app.ts";
import type { WebMessage } from "../../src/channels/web/web-messages.ts";
import { tick } from "../../src/jobs/worker/tick.ts";
import { importRoster } from "../../src/papers/roster/import-roster.ts";
import { makeIndexes, openDatabase } from "../../src/records/database/database.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { codeAt } from "../../src/rules/events/check-code.ts";
import type { ReportFigure } from "../../src/rules/year-report/figure.ts";
import { LEVELS } from "../fixtures/roster-workbook.ts";
import { periodNamed } from "../support/minutes-in-week.ts";
import { telegramTown } from "../support/telegram-town.ts";
import { webTown } from "../support/town.ts";
import { zaloBotTown } from "../support/zalo-bot-town.ts";
import { zaloTown } from "../support/zalo-town.ts";
import type { Person } from "./count/book.ts";
import { type App, appOf, type Phone, type Stage } from "./stage.ts";

/** After so long the codes are asked for anew: one that is never used ends. */
const INVITATION_MS = 7 * 86_400_000;

/** The whole program in this process, with people on all four channels. @param databaseUri of an empty database */
export async function openStage(databaseUri: string, startsAt: number): Promise<Stage> {
  let now = startsAt;
  const clock = () => now;
  const connection = await openDatabase(databaseUri);
  const towns = {
    telegram: await telegramTown()(clock, []),
    web: await webTown(clock, [], connection),
    zalo: await zaloTown()(clock, [], connection),
    "zalo-bot": await zaloBotTown()(clock, []),
  };
  const { telegram, zalo, "zalo-bot": bot } = towns;
  const app = createApp({
    connection,
    log: pino({ level: process.env.TEST_LOG ?? "silent" }),
    clock,
    channels: Object.values(towns).flatMap(({ channels }) => channels),
    messagesAMinute: Number.POSITIVE_INFINITY,
    alone: true,
  });
  await makeIndexes(connection);
  await app.start();
  const { services, lanes } = app;
  const apps = new Map<string, App>();
  const phones = new Map<string, Phone>();
  const names = new Map<string, string>();
  const invitations = new Map<string, string>();
  let invitedAt = Number.NEGATIVE_INFINITY;
  const seen = { telegram: 0, zalo: 0, "zalo-bot": 0, web: 0 };

  function appOfPerson(person: Person): App {
    const known = apps.get(person.code) ?? appOf(person, apps.size);
    apps.set(person.code, known);
    return known;
  }

  function makePhone(person: Person): Phone {
    const used = appOfPerson(person);
    const chatter = towns[used].person(app, person.code);
    names.set(chatter.address, person.code);
    const phone = {
      presses: (label: string) => chatter.presses(label),
      sendsPicture: (bytes: Uint8Array) => chatter.sendsPhoto(bytes),
      sendsFile: (name: string, bytes: Uint8Array) => chatter.sendsFile(name, bytes),
    };
    if (used !== "telegram") {
      const edits = () => Promise.reject(new Error(`nobody words anything anew on ${used}`));
      return { ...phone, says: (line) => chatter.says(line), edits };
    }
    const user = telegram.user(person.code);
    let last: Awaited<ReturnType<typeof user.says>> | undefined;
    const answered = async (act: () => Promise<typeof last>) => {
      const before = user.heard.length;
      last = await act();
      await telegram.server.allConfirmed();
      await lanes.idle();
      const heard = user.heard
        .slice(before)
        .map(({ text, buttons }) =>
          [text, ...buttons.flat().map(({ text: label }) => `[${label}]`)].join("\n"),
        );
      return heard.join("\n---\n");
    };
    return {
      ...phone,
      says: (line) => answered(() => user.says(line)),
      edits: (line) => answered(async () => (last ? user.edits(last, line) : undefined)),
    };
  }

  const phone = (person: Person) => {
    const known = phones.get(person.code) ?? makePhone(person);
    phones.set(person.code, known);
    return known;
  };
  const to = (address: string) => names.get(address) ?? address;

  return {
    phone,
    can(person, what) {
      const used = appOfPerson(person);
      if (what === "edit") return used === "telegram";
      if (what === "pictures") return true;
      if (what === "files" || what === "roster") return used !== "zalo-bot";
      return used === "telegram" || used === "web";
    },
    setNow(at) {
      now = at;
    },
    async look() {
      await tick(services, now);
      await lanes.idle();
    },
    async sent() {
      const web = await connection
        .collection<WebMessage>("web_messages")
        .find({ order: { $gt: seen.web } })
        .sort({ order: 1 })
        .toArray();
      seen.web = web.at(-1)?.order ?? seen.web;
      const from = { ...seen };
      seen.telegram = telegram.server.sent.length;
      seen.zalo = zalo.server.sent.length;
      seen["zalo-bot"] = bot.server.sent.length;
      return [
        ...telegram.server.sent
          .slice(from.telegram)
          .filter(({ method }) => method !== "editMessageText")
          .map(({ chatId, text }) => ({ to: to(`telegram:p:${chatId}`), text })),
        ...zalo.server.sent
          .slice(from.zalo)
          .map(({ threadId, text }) => ({ to: to(`zalo:p:${threadId}`), text })),
        ...bot.server.sent
          .slice(from["zalo-bot"])
          .map(({ chatId, text }) => ({ to: to(`zalo-bot:p:${chatId}`), text })),
        ...web
          .filter(({ from: sender }) => sender === undefined)
          .map(({ address, text, table }) => ({
            to: to(address),
            text: [text, ...(table?.rows ?? []).map((row) => row.join(" | "))].join("\n"),
          })),
      ];
    },
    async importRoster(bytes) {
      const parts = { rosters: services.rosters, levels: LEVELS, today: dayOf(now), dryRun: false };
      const outcome = await importRoster(bytes, { ...parts, removeDemo: async () => {} });
      if (outcome.kind !== "taken") throw new Error(`the roster was not taken: ${JSON.stringify(outcome)}`);
    },
    async invitation({ code }) {
      const isOld = now - invitedAt > INVITATION_MS;
      if (isOld || !invitations.has(code)) {
        invitedAt = now;
        for (const issued of await services.invitations.forUnlinked("TD", { below: true }, new Date(now)))
          invitations.set(issued.rosterCode, issued.code);
      }
      return invitations.get(code) ?? "";
    },
    async roomOf({ unit, day }, at) {
      const heads = await services.events.heads(day, day);
      const found = heads.find(({ facts, state }) => facts.unit === unit && state === "called");
      return found && { id: found.id, code: codeAt(found.secret, at) };
    },
    async reports(units, period) {
      const survey = await services.standings.survey(null, periodNamed(period), now);
      return new Map(
        units.flatMap((unit) => {
          const found = survey.of(unit);
          return found ? [[unit, found.report] as const] : [];
        }),
      );
    },
    async yearReports(units, year) {
      const found = await services.yearFigures.ofEach(units, { topmost: "TD", year }, now);
      const saidOf = ({ what, period, count, of }: ReportFigure) =>
        [
          [what, period].filter(Boolean).join(" "),
          of === undefined ? String(count) : `${count}/${of}`,
        ] as const;
      return new Map(
        [...found].map(([unit, sections]) => [
          unit,
          new Map(sections.flatMap(({ figures }) => figures).map(saidOf)),
        ]),
      );
    },
    async held() {
      const named = (await connection.listCollections()).map(({ name }) => name).toSorted();
      const counts: Record<string, number> = {};
      for (const name of named) counts[name] = await connection.collection(name).countDocuments();
      return counts;
    },
    async close() {
      await app.stop();
      for (const town of Object.values(towns)) await town.close();
      await connection.close();
    },
  };
}
