import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { inTime } from "../../chat/pace/in-time.ts";
import type { WebChannel, WebMessage } from "./web-channel.ts";

const BEAT_EVERY_MS = 15_000;
const RETRY_AFTER_MS = 1_000;
/** When more than this was missed, the page reloads everything instead. */
const CATCH_UP_LIMIT = 500;

/**
 * New and changed messages of every chat as server-sent events, each under the time of its change: a returning browser
 * sends the last one it saw (`Last-Event-ID`) and gets what it missed.
 */
export function streamMessages(c: Context, web: WebChannel): Response {
  const last = Number(c.req.header("last-event-id"));
  return streamSSE(c, async (stream) => {
    const waiting: WebMessage[] = [];
    let wake = () => {};
    const stop = web.live.listen((message) => {
      waiting.push(message);
      wake();
    });
    stream.onAbort(() => {
      stop();
      wake();
    });
    await stream.writeSSE({ event: "hello", data: "", retry: RETRY_AFTER_MS });
    if (last > 0) waiting.unshift(...(await web.messages.since(last, CATCH_UP_LIMIT)));
    while (!stream.aborted && !stream.closed) {
      const message = waiting.shift();
      if (message) {
        await stream.writeSSE({ id: String(message.changed), data: JSON.stringify(message) });
        continue;
      }
      const woken = new Promise<boolean>((resolve) => {
        wake = () => resolve(true);
      });
      if (!(await inTime(woken, BEAT_EVERY_MS, () => false)))
        await stream.writeSSE({ event: "beat", data: "" });
    }
    stop();
  });
}
