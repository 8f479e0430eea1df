import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { sentWith } from "../../chat/message/incoming.ts";
import { COMMAND_PRESS } from "../../chat/message/press.ts";
import type { Services } from "../../chat/services.ts";
import type { Clock } from "../../rules/calendar/time.ts";
import { isPicture, kindOfBytes } from "../../rules/files/kind-of-bytes.ts";
import { castOf } from "./cast.ts";
import { previewsOf } from "./previews.ts";
import { fileRequest, MAX_FILE_BYTES, messageRequest, webAddress } from "./requests.ts";
import { streamMessages } from "./stream.ts";
import type { WebChannel } from "./web-channel.ts";

/** What the chat's part of the page needs. */
export interface ChatParts {
  services: Services;
  web: WebChannel;
  clock: Clock;
}

const FORM_OVERHEAD_BYTES = 64 * 1024;

/** The chat's requests: whom one can play, what was said, saying something, and files. */
export function chatApi({ services, web, clock }: ChatParts): Hono {
  const api = new Hono();

  api.get("/people", async (c) =>
    c.json({ ...(await castOf(services, clock())), previews: await previewsOf(web.messages) }),
  );

  api.get("/messages", async (c) => {
    const address = webAddress.safeParse(c.req.query("address"));
    return address.success ? c.json(await web.history(address.data)) : c.json({}, 400);
  });

  api.get("/stream", (c) => streamMessages(c, web));

  api.post("/messages", bodyLimit({ maxSize: FORM_OVERHEAD_BYTES }), async (c) => {
    if (!c.req.header("content-type")?.startsWith("application/json")) return c.json({}, 415);
    const read = messageRequest.safeParse(await c.req.json().catch(() => undefined));
    if (!read.success) return c.json({}, 400);
    const { id, address, sender } = read.data;
    const from = { id, address, sender, at: clock() };
    if (read.data.kind === "text") {
      const { text } = read.data;
      await web.submit({ ...from, content: { kind: "text", text }, shown: text });
      return c.json({}, 202);
    }
    const { message, value } = read.data;
    const choices = (await web.messages.one(message))?.choices;
    const option = choices?.options.find((candidate) => candidate.value === value);
    if (!choices || !option) return c.json({}, 410);
    const { question, picked } = choices;
    const content = { kind: "choice" as const, question, value };
    const toggles =
      question !== COMMAND_PRESS && picked !== undefined && value !== choices.options.at(-1)?.value;
    await web.submit({ ...from, content, message, ...(toggles ? {} : { shown: option.label }) });
    return c.json({}, 202);
  });

  api.post("/files", bodyLimit({ maxSize: MAX_FILE_BYTES + FORM_OVERHEAD_BYTES }), async (c) => {
    const read = fileRequest.safeParse(await c.req.parseBody().catch(() => undefined));
    if (!read.success) return c.json({}, 400);
    const { id, address, sender, file, text, album } = read.data;
    const at = clock();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const stored = await services.files.put(file.name, bytes);
    const sent = { name: file.name, bytes: bytes.length, handle: stored.id, ...(album ? { album } : {}) };
    await web.submit({ id, address, sender, at, content: sentWith(sent, text), shown: text });
    return c.json({}, 202);
  });

  api.get("/files/:id", async (c) => {
    const file = await services.files.get(c.req.param("id"));
    if (!file) return c.json({}, 404);
    const kind = kindOfBytes(file.bytes);
    return c.body(Uint8Array.from(file.bytes), 200, {
      // A page shows nothing else of what people send as anything but a file.
      "content-type": isPicture(kind) ? `image/${kind}` : "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
  });
  return api;
}
