import { setTimeout as pause } from "node:timers/promises";
import { Hono } from "hono";
import { z } from "zod";
import { FAULT_KINDS } from "./faults.ts";
import type { TelegramServer } from "./server.ts";

const userId = z.coerce.number().int();
const person = z.object({ id: userId, firstName: z.string().optional(), username: z.string().optional() });
const saying = z.object({
  user: userId,
  text: z.string(),
  group: userId.optional(),
  mention: z.boolean().optional(),
  replyTo: z.number().optional(),
});
const pressing = z.object({
  user: userId,
  button: z.string(),
  chat: userId.optional(),
  message: z.number().optional(),
});
const editing = z.object({ user: userId, chat: userId.optional(), message: z.number(), text: z.string() });
const sendingFile = z.object({
  user: userId,
  name: z.string(),
  base64: z.string(),
  caption: z.string().optional(),
});
const grouping = z.object({
  id: userId,
  title: z.string(),
  bot: z.enum(["member", "administrator", "left"]).optional(),
});
const moving = z.object({ group: userId, by: userId });
const faulting = z.object({
  method: z.string(),
  kind: z.enum(FAULT_KINDS),
  times: z.number().optional(),
  chat: userId.optional(),
  retryAfter: z.number().optional(),
  delayMs: z.number().optional(),
});

/**
 * A small HTTP interface to chat as a person from outside, with curl:
 * `curl -d '{"user": 7, "text": "/start"}' …/control/says` and `curl …/control/heard?chat=7`. `talks` takes many such
 * lines, and comes back when the bot has sent as many messages.
 */
export function controlOf(server: TelegramServer): Hono {
  const app = new Hono();
  const post = <S extends z.ZodType>(name: string, schema: S, run: (given: z.output<S>) => unknown) =>
    app.post(`/control/${name}`, async (context) => {
      const given = schema.parse(JSON.parse((await context.req.text()) || "{}"));
      return context.json((await run(given)) ?? {});
    });

  app.onError((error, context) => context.json({ error: error.message }, 400));

  post("user", person, (who) => server.user(known(who)).user);
  post("group", grouping, ({ id, title, bot }) => ({
    id: server.group({ id, title, ...(bot && { bot }) }).id,
  }));
  post("says", z.union([saying, z.array(saying)]), async (given) => {
    if (!Array.isArray(given)) return say(server, given);
    const said = [];
    for (const one of given) said.push(await say(server, one));
    return said;
  });
  post("talks", z.array(saying), async (given) => {
    const answered = server.counters.accepted + given.length;
    for (const one of given) await say(server, one);
    while (server.counters.accepted < answered) await pause(1);
  });
  post("presses", pressing, ({ user, button, chat = user, message }) => {
    const on = server
      .heardIn(chat)
      .findLast((one) => (message === undefined ? hasLabel(one, button) : one.messageId === message));
    return server.user({ id: user }).presses(button, on);
  });
  post("edits", editing, ({ user, chat = user, message, text }) =>
    server.user({ id: user }).edits({ chatId: chat, messageId: message, updateId: undefined }, text),
  );
  post("sends-file", sendingFile, ({ user, name, base64, caption }) =>
    server
      .user({ id: user })
      .sendsFile({ name, bytes: Buffer.from(base64, "base64"), ...(caption !== undefined && { caption }) }),
  );
  post("blocks", z.object({ user: userId }), async ({ user }) => ({
    updateId: await server.user({ id: user }).blocksBot(),
  }));
  post("unblocks", z.object({ user: userId }), async ({ user }) => ({
    updateId: await server.user({ id: user }).unblocks(),
  }));
  post("adds-bot", moving, ({ group, by }) => server.groupOf(group).addsBot(server.user({ id: by })));
  post("kicks-bot", moving, ({ group, by }) => server.groupOf(group).kicksBot(server.user({ id: by })));
  post("migrates", moving.extend({ to: userId }), async ({ group, by, to }) => ({
    id: (await server.groupOf(group).migratesTo(to, server.user({ id: by }))).id,
  }));
  post("fault", faulting, (fault) => {
    server.fault(fault);
  });
  post("redeliver", z.object({ update: z.number() }), ({ update }) => server.redeliver(update));
  post("down", z.object({}), () => server.down());
  post("up", z.object({}), () => server.up());

  app.get("/control/heard", (context) => {
    const since = Number(context.req.query("since") ?? 0);
    const heard = server.heardIn(Number(context.req.query("chat")));
    return context.json(heard.filter(({ changed }) => changed > since).map(withoutBytes));
  });
  app.get("/control/sent", (context) =>
    context.json(server.sent.slice(Number(context.req.query("since") ?? 0))),
  );
  app.get("/control/counters", (context) => {
    const { calls, ...counters } = server.counters;
    return context.json({ ...counters, calls: Object.fromEntries(calls) });
  });
  app.get("/control/menu", (context) => {
    const user = Number(context.req.query("user"));
    return context.json(server.commandsSeenBy(user, Number(context.req.query("chat") ?? user)));
  });
  return app;
}

function say(server: TelegramServer, { user, text, group, mention, replyTo }: z.output<typeof saying>) {
  const options = { ...(mention && { mention }), ...(replyTo !== undefined && { replyTo }) };
  const speaker = server.user({ id: user });
  return group === undefined
    ? speaker.says(text, options)
    : speaker.saysIn(server.groupOf(group), text, options);
}

function known({ id, firstName, username }: z.output<typeof person>) {
  return { id, ...(firstName !== undefined && { firstName }), ...(username !== undefined && { username }) };
}

type Heard = ReturnType<TelegramServer["heardIn"]>[number];

function hasLabel(message: Heard, label: string): boolean {
  return !message.deleted && message.buttons.flat().some(({ text }) => text === label);
}

/** A file's bytes as base64. */
function withoutBytes({ file, ...message }: Heard) {
  if (!file) return message;
  const { bytes, ...about } = file;
  return { ...message, file: { ...about, base64: Buffer.from(bytes).toString("base64") } };
}
