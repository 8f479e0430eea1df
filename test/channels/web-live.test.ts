import { afterAll, beforeAll, expect, test } from "vitest";
import { Live } from "../../src/channels/web/live.ts";
import { type WebMessage, WebMessages } from "../../src/channels/web/web-messages.ts";
import { until } from "../support/condition.ts";
import { openWebHouse, type WebHouse } from "../support/web-house.ts";

let demo: WebHouse;
beforeAll(async () => {
  demo = await openWebHouse();
});
afterAll(() => demo.close());

/** A browser's stream, once it is open; `hears` reads on until an event holds the text, and gives the event. */
async function openStream(lastId = "") {
  const closing = new AbortController();
  const headers = { "last-event-id": lastId };
  const answer = await fetch(`${demo.server.url}/api/stream`, { headers, signal: closing.signal });
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  const hears = (text: string) =>
    until(`“${text}” on the stream`, async () => {
      const event = heard.split("\n\n").find((part) => part.includes(text));
      if (!event) heard += (await reader?.read())?.value ?? "";
      return event;
    });
  await hears("event: hello");
  return { hears, all: () => heard, close: () => closing.abort() };
}

test("who comes back hears what came meanwhile, each once and in order", async () => {
  const { web } = demo.house.app;
  const first = await openStream();
  await web.send("web:p:AK01", { id: "live-1#0", text: "tin một" });
  const id = /^id: (\d+)$/m.exec(await first.hears("tin một"))?.[1] ?? "";
  first.close();
  await web.send("web:p:AK01", { id: "live-2#0", text: "tin hai" });
  await web.send("web:p:AK01", { id: "live-3#0", text: "tin ba" });
  const again = await openStream(id);
  await again.hears("tin ba");
  expect(again.all().match(/tin (một|hai|ba)/g)).toEqual(["tin hai", "tin ba"]);
  again.close();
});

test("a message that another process writes is heard too, and a changed one again", async () => {
  const heard: WebMessage[] = [];
  const stop = demo.house.app.web.live.listen((message) => heard.push(message));
  const elsewhere = new WebMessages(demo.connection);
  await elsewhere.add({ _id: "web:cli#0", address: "web:p:AK01", at: demo.now, text: "từ dòng lệnh" });
  await until("the message of another process", () => heard.some(({ text }) => text === "từ dòng lệnh"));
  await elsewhere.change("web:cli#0", { text: "đã đổi" });
  await until("its change", () => heard.some(({ text }) => text === "đã đổi"));
  expect(heard.filter(({ _id }) => _id === "web:cli#0")).toHaveLength(2);
  stop();
});

test("a message is told once to everybody, and nobody hears after having left", async () => {
  const live = new Live(new WebMessages(demo.connection), () => {});
  const [one, other]: [string[], string[]] = [[], []];
  const leave = live.listen(({ text }) => one.push(text));
  const leaveToo = live.listen(({ text }) => other.push(text));
  const message = { _id: "a", address: "web:p:AK01" as const, at: 0, text: "a", order: 1, changed: 1 };
  live.tell(message);
  live.tell(message);
  leave();
  live.tell({ ...message, text: "b", changed: 2 });
  expect(one).toEqual(["a"]);
  expect(other).toEqual(["a", "b"]);
  leaveToo();
});
