import { expect, onTestFinished, test } from "vitest";
import { telegramLinks } from "../../src/channels/telegram/deep-link.ts";
import { startTelegramServer } from "../support/telegram/server.ts";

test("a link names the bot that Telegram tells of; its name is asked once", async () => {
  const server = await startTelegramServer({ botUsername: "CanThoBot" });
  onTestFinished(() => server.stop());
  const link = telegramLinks({ token: server.token, apiRoot: server.apiRoot, webhook: undefined });
  expect(await Promise.all(["a-1", "b_2"].map(link))).toEqual([
    "https://t.me/CanThoBot?start=a-1",
    "https://t.me/CanThoBot?start=b_2",
  ]);
  expect(server.counters.calls.get("getMe")).toBe(1);
});

test("while Telegram is away there is no link", async () => {
  const server = await startTelegramServer();
  onTestFinished(() => server.stop());
  await server.down();
  const link = telegramLinks({ token: server.token, apiRoot: `${server.apiRoot}/`, webhook: undefined });
  expect(await link("a")).toBeNull();
});
