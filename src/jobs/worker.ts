import { MongoBackend } from "@agendajs/mongo-backend";
import { Agenda } from "agenda";
import type { Connection } from "mongoose";
import type { Logger } from "pino";
import type { Services } from "../chat/services.ts";
import type { Clock } from "../rules/calendar/time.ts";
import { tick } from "./tick.ts";

/** What a worker is made from. */
export interface WorkerParts {
  connection: Connection;
  services: Services;
  clock: Clock;
  log: Logger;
  /** No other process is on this database: a lock that a killed one left is void at once. */
  alone?: boolean;
}

/** Looks at the clock again and again, one of all running workers at a time. */
export interface Worker {
  start(): Promise<void>;
  /** Ends what is in hand, starts nothing new. */
  stop(): Promise<void>;
}

const TICK = "tick";
/** A moment is noticed within this and {@link LOOK_EVERY_MS}. */
const TICK_EVERY_MS = 20_000;
const LOOK_EVERY_MS = 3_000;
/** A killed worker's lock runs out after so long; a living one renews it meanwhile. */
const LOCK_MS = 30_000;
const TOUCH_EVERY_MS = 8_000;

/**
 * Agenda gives the beat and the lock. When a job is due, and what was missed while nobody looked, is asked of the rules and
 * of our own records: units differ in their times, and Agenda forgets a run missed while no process ran.
 */
export function createWorker({ connection, services, clock, log, alone = false }: WorkerParts): Worker {
  let agenda: Agenda | undefined;
  return {
    async start() {
      const backend = new MongoBackend({ mongo: connection.getClient().db(connection.name) });
      const started = new Agenda({ backend, processEvery: LOOK_EVERY_MS, defaultConcurrency: 1 });
      started.on("error", (err) => log.error({ err }, "the worker's schedule is out of reach"));
      started.on("fail", (err) => log.error({ err }, "a look at the clock failed; the next one takes it up"));
      started.define(
        TICK,
        async (job) => {
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
    },

    async stop() {
      await agenda?.drain();
      agenda = undefined;
    },
  };
}

/** `every()` writes a stored job anew and takes its lock away, so a job that is there is left alone. */
async function ensureEvery(agenda: Agenda): Promise<void> {
  const { jobs } = await agenda.queryJobs({ name: TICK });
  const isThere = jobs.some((job) => Number(job.repeatInterval) === TICK_EVERY_MS && job.nextRunAt);
  if (!isThere) await agenda.every(TICK_EVERY_MS, TICK);
}
