import type { Connection } from "mongoose";
import type { Logger } from "pino";
import { type App, createApp } from "./app.ts";
import type { WebServer } from "./channels/web/listening.ts";
import { createWebServer } from "./channels/web/web-server.ts";
import type { Config } from "./config.ts";
import { putDemo } from "./demo/put-demo.ts";
import { jobPanel } from "./jobs/job-panel.ts";
import { ownRoom, whyNot } from "./own-disk.ts";
import { clearLeft } from "./papers/pdf/left-behind.ts";
import { createPlatforms, type Platforms } from "./platforms.ts";
import { makeIndexes, openAside, openDatabase } from "./records/database/database.ts";
import { unknownRoom } from "./records/database/disk-room.ts";
import { migrate } from "./records/database/migrations.ts";
import { startEmbeddedDatabase } from "./records/embedded/embedded-database.ts";
import { refuse } from "./words/refusal.ts";
import { type Phrase, phrase, type Words } from "./words/words.ts";

/** The running program. */
export interface Program {
  /** Finishes what is running and closes everything. */
  stop(): Promise<void>;
  /** Resolves with a message when the program cannot go on. */
  readonly failed: Promise<Phrase>;
}

/**
 * Starts what the configuration asks for, reporting each step.
 * @throws Refusal that names the remedy when something prevents it; what was started is stopped again
 */
export async function startProgram(
  config: Config,
  words: Words,
  log: Logger,
  tell: (step: Phrase) => void,
): Promise<Program> {
  const opened: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of opened.splice(0).reverse())
      await close().catch((err) => log.error({ err }, "not closed"));
  };
  try {
    const room = config.mongoUri ? unknownRoom : ownRoom(config, log, tell);
    const embedded = config.mongoUri
      ? undefined
      : await startEmbeddedDatabase({ dataDir: config.dataDir, progress: tell, room });
    if (embedded) opened.push(() => embedded.stop());
    const uri = embedded?.uri ?? config.mongoUri ?? "";
    const connection = await connect(uri, config);
    opened.push(() => connection.close());
    const aside = await openAside(uri);
    opened.push(() => aside.close());
    const ran = await migrate(connection);
    if (ran.length > 0) log.info({ ran }, "stored shape brought up to date");

    const clock = () => Date.now();
    const alone = embedded !== undefined;
    const platforms = await createPlatforms(config, { connection, log, clock, words, alone });
    const app = createApp({
      connection,
      aside,
      log,
      clock,
      channels: platforms.channels,
      elsewhere: platforms.elsewhere,
      alone,
      room,
    });
    await makeIndexes(connection);
    opened.push(() => app.stop());
    await clearLeft().catch((err: unknown) => log.warn({ err }, "what a killed program left is still there"));
    if (config.webChat && (await putDemo({ connection, ...app.services }, clock())))
      tell(phrase("start-demo"));
    await app.start([...(config.processes.has("web") ? [app.web] : []), ...platforms.listening]);
    if (config.processes.has("worker")) {
      await app.worker.start();
      opened.push(() => app.worker.stop());
    }
    for (const step of platforms.steps) tell(step);
    if (config.processes.has("web")) {
      const server = await serve({ config, app, connection, platforms, log });
      opened.push(() => server.close());
      if (config.webChat) tell(phrase("start-web-chat", { url: server.url }));
      else tell(phrase("start-health", { url: `${server.url}/healthz` }));
    }
    const failed = embedded
      ? embedded.died.then(() => phrase("start-database-died"))
      : new Promise<Phrase>(() => {});
    return { stop, failed };
  } catch (error) {
    await stop();
    throw await whyNot(error, config, log);
  }
}

async function connect(uri: string, { mongoUri }: Config): Promise<Connection> {
  try {
    return await openDatabase(uri);
  } catch (error) {
    throw mongoUri ? refuse("start-mongo-unreachable") : error;
  }
}

function serve({
  config,
  app,
  connection,
  platforms,
  log,
}: {
  config: Config;
  app: App;
  connection: Connection;
  platforms: Platforms;
  log: Logger;
}): Promise<WebServer> {
  return createWebServer({
    ...config.http,
    ...app,
    log,
    clock: () => Date.now(),
    health: {
      connection,
      channels: () => [...(config.webChat ? ["web"] : []), ...platforms.connected()],
      ...(config.zalo.on ? { states: platforms.states } : {}),
      counts: async () => ({
        noticesInDoubt: (await app.services.notices.inDoubt()).length,
        noticesPlanned: await app.services.plannedNotices.waiting(),
        messagesSetAside: await app.deadLetters.count(),
      }),
    },
    ...(config.webChat ? { chat: { jobs: jobPanel(app.services) } } : {}),
    routes: platforms.routes,
  });
}
