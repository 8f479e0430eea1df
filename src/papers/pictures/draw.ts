import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";

/** Beside the sources, also for the bundle. */
const PENCIL = join(import.meta.dirname, "pencil.js");
/** Digests want many pictures one after the other, and each start costs as much as a picture. */
const IDLE_MS = 2_000;
/** No picture takes longer on any machine. */
const PATIENCE_MS = 30_000;

const answer = z.union([z.object({ png: z.instanceof(Uint8Array) }), z.object({ wrong: z.string() })]);

let pencil: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;
/** One picture at a time: together they would take the memory of many. */
let last: Promise<unknown> = Promise.resolve();

/**
 * A picture as a PNG of few colours; the same bytes on every machine.
 */
export function drawPicture(svg: string): Promise<Uint8Array> {
  const mine = last.then(() => drawn(svg));
  last = mine.catch(() => {});
  return mine;
}

async function drawn(svg: string): Promise<Uint8Array> {
  clearTimeout(idle);
  pencil ??= sharpened();
  const said = await answerOf(pencil, svg).catch((error: unknown) => {
    putAway();
    throw error;
  });
  idle = setTimeout(putAway, IDLE_MS);
  idle.unref();
  const read = answer.parse(said);
  if ("wrong" in read) throw new Error(`not a picture: ${read.wrong}`);
  return read.png;
}

/** Without the environment, which holds tokens. The program does not wait for it when it ends, nor outlives it. */
function sharpened(): ChildProcess {
  const child = fork(PENCIL, { env: {}, execArgv: [], serialization: "advanced" });
  child.unref();
  child.channel?.unref();
  return child;
}

function answerOf(child: ChildProcess, svg: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => failed(new Error("drawing takes too long")), PATIENCE_MS);
    const end = () => {
      clearTimeout(late);
      child.off("message", heard).off("error", failed).off("exit", gone);
    };
    const heard = (said: unknown) => {
      end();
      resolve(said);
    };
    const failed = (error: Error) => {
      end();
      reject(error);
    };
    const gone = () => failed(new Error("drawing has ended before its time"));
    child.on("message", heard).on("error", failed).on("exit", gone);
    child.send({ svg }, (error) => error && failed(error));
  });
}

function putAway(): void {
  pencil?.kill("SIGKILL");
  pencil = undefined;
}
