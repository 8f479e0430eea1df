import { Hono } from "hono";
import { z } from "zod";
import { FAULT_KINDS } from "./faults.ts";
import type { HeardMessage } from "./heard.ts";
import type { Said } from "./person.ts";
import type { ZaloServer } from "./server.ts";

const id = z.coerce.string();
const person = z.object({ id, name: z.string().optional() });
const saying = z.object({
  user: id,
  text: z.string(),
  group: id.optional(),
  mention: z.boolean().optional(),
  replyTo: z.string().optional(),
});
const faulting = z.object({
  method: z.string(),
  kind: z.enum(FAULT_KINDS),
  times: z.number().optional(),
  thread: id.optional(),
  code: z.number().optional(),
  status: z.number().optional(),
  delayMs: z.number().optional(),
});
const releasing = z.object({
  reversed: z.boolean().optional(),
  copies: z.number().optional(),
  together: z.boolean().optional(),
});
const sendingFile = z.object({ user: id, name: z.string(), base64: z.string() });

/**
 * A small HTTP interface to chat as a person from outside, with curl:
 * `curl -d '{"user": 101, "text": "xin chào"}' …/control/says` and `curl …/control/heard?thread=101`.
 */
export function controlOf(server: ZaloServer): Hono {
  const app = new Hono();
  const post = <S extends z.ZodType>(name: string, schema: S, run: (given: z.output<S>) => unknown) =>
    app.post(`/control/${name}`, async (context) => {
      const given = schema.parse(JSON.parse((await context.req.text()) || "{}"));
      return context.json((await run(given)) ?? {});
    });
  const nothing = z.object({});

  app.onError((error, context) => context.json({ error: error.message }, 400));

  post("user", person, (who) => ({ id: server.user(who).id }));
  post("group", z.object({ id, name: z.string() }), (what) => ({ id: server.group(what).id }));
  post("says", z.union([saying, z.array(saying)]), (given) =>
    Array.isArray(given) ? given.map((one) => say(server, one)) : say(server, given),
  );
  post("sends-file", sendingFile, ({ user, name, base64 }) =>
    server.user({ id: user }).sendsFile({ name, bytes: Buffer.from(base64, "base64") }),
  );
  post("asks-for-friendship", z.object({ user: id, message: z.string().optional() }), ({ user, message }) =>
    server.user({ id: user }).asksForFriendship(message),
  );
  post("blocks", z.object({ user: id }), ({ user }) => server.user({ id: user }).blocksBot());
  post(
    "phone",
    z.object({ does: z.enum(["scans", "confirms", "declines", "letsExpire"]) }),
    async ({ does }) => ({
      code: await server.phone[does](),
    }),
  );
  post("fault", faulting, (fault) => void server.fault(fault));
  post("close-listener", z.object({ code: z.number() }), ({ code }) => server.line.close(code));
  post("silence-listener", nothing, () => server.line.silence());
  post("hold", nothing, () => server.line.hold());
  post("release", releasing, (options) => server.line.release(options));
  post("lose", nothing, () => server.line.lose());
  post("expire-sessions", nothing, () => server.expireSessions());
  post("down", nothing, () => server.down());
  post("up", nothing, () => server.up());

  app.get("/control/heard", (context) => {
    const since = Number(context.req.query("since") ?? 0);
    const heard = server.heardIn(context.req.query("thread") ?? "");
    return context.json(heard.filter(({ changed }) => changed > since).map(withBase64));
  });
  app.get("/control/sent", (context) =>
    context.json(server.sent.slice(Number(context.req.query("since") ?? 0))),
  );
  app.get("/control/counters", (context) => {
    const { calls, ...counters } = server.counters;
    return context.json({ ...counters, calls: Object.fromEntries(calls) });
  });
  return app;
}

function say(server: ZaloServer, { user, text, group, mention, replyTo }: z.output<typeof saying>): Said {
  const options = { ...(mention && { mention }), ...(replyTo !== undefined && { replyTo }) };
  const speaker = server.user({ id: user });
  return group === undefined
    ? speaker.says(text, options)
    : speaker.saysIn(server.groupOf(group), text, options);
}

function withBase64({ file, ...message }: HeardMessage) {
  if (!file) return message;
  const { bytes, ...about } = file;
  return { ...message, file: { ...about, base64: Buffer.from(bytes).toString("base64") } };
}
