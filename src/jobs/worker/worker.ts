import { MongoBackend } from "@agendajs/mongo-backend";
import { Agenda } from "agenda";
import type { Connection } from "mongoose";
import type { Logger } from "pino";
import type { Services } from "../../chat/services.ts";
import type { Clock } from "../../rules/calendar/time.ts";
import { BEAT } from "./beat.ts";
import { bringIntoPresent } from "./set-back.ts";
import { tick } from "./tick.ts";

/** What a worker is made from. */
export interface WorkerParts {
  connection: Connection;
  services: Services;
  clock: Clock;
  log: Logger;
  /** No other process uses this database, so a killed one's lock is void at once. */
  alone?: boolean;
}

/** Looks at the clock repeatedly; of all running workers, one at a time. */
export interface Worker {
  start(): Promise<void>;
  /** Finishes what is running, starts nothing new. */
  stop(): Promise<void>;
}

const TICK = "tick";
/** A moment is noticed within this and {@link BEAT}. */
const TICK_EVERY_MS = 20_000;
/** A killed worker's lock runs out after this; a living one renews it. */
const LOCK_MS = 30_000;
const TOUCH_EVERY_MS = 8_000;

/**
 * Agenda provides the beat and the lock only. Whether a job is due or was missed is decided by the rules and our own
 * records, because units have different times, and Agenda forgets a run missed while no process was up.
 */
export function createWorker({ connection, services, clock, log, alone = false }: WorkerParts): Worker {
  let agenda: Agenda | undefined;
  let looking: NodeJS.Timeout | undefined;
  const beat = { name: TICK, everyMs: TICK_EVERY_MS, lockMs: LOCK_MS };
  const lookAtClock = () => bringIntoPresent(connection, beat);
  return {
    async start() {
      const backend = new MongoBackend({ mongo: connection.getClient().db(connection.name) });
      const started = new Agenda({ backend, processEvery: BEAT.lookEveryMs, defaultConcurrency: 1 });
      started.on("error", (err) => log.error({ err }, "the worker's schedule is out of reach"));
      started.on("fail", (err) => log.error({ err }, "a look at the clock failed; the next one takes it up"));
      started.define(
        TICK,
        async (job) => {
          // What is due meanwhile is caught up once there is room, as after an outage.
          if (await services.room.shortage()) return;
          const touching = setInterval(
            () => void job.touch().catch((err) => log.warn({ err }, "lock not renewed")),
            TOUCH_EVERY_MS,
          );
          await tick(services, clock()).finally(() => clearInterval(touching));
        },
        { lockLifetime: LOCK_MS, concurrency: 1 },
      );
      agenda = started;
      await started.start();
      if (alone) await started.every(TICK_EVERY_MS, TICK);
      else await ensureEvery(started);
      await lookAtClock();
      looking = setInterval(
        () =>
          void lookAtClock().catch((err) => log.warn({ err }, "nobody saw whether the clock was set back")),
        TICK_EVERY_MS,
      );
    },

    async stop() {
      clearInterval(looking);
      await agenda?.drain();
      agenda = undefined;
    },
  };
}

/** `every()` rewrites a stored job and removes its lock, so an existing job is left alone. */
async function ensureEvery(agenda: Agenda): Promise<void> {
  const { jobs } = await agenda.queryJobs({ name: TICK });
  const isThere = jobs.some((job) => Number(job.repeatInterval) === TICK_EVERY_MS && job.nextRunAt);
  if (!isThere) await agenda.every(TICK_EVERY_MS, TICK);
}
