import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Bot } from "grammy";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { built } from "../support/programs.ts";

const places = z.object({ apiRoot: z.string(), control: z.string(), token: z.string() });

async function servedProcess() {
  const child = spawn(process.execPath, [built("test/support/telegram/serve.ts"), "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  const [line] = await once(createInterface(child.stdout), "line");
  return { ...places.parse(JSON.parse(line)), child, ended };
}

test("as a process: a script chats as a person over HTTP, and sees what the bot did", async () => {
  const { apiRoot, control, token, child, ended } = await servedProcess();
  const post = async (name: string, body: object) => {
    const response = await fetch(`${control}/${name}`, { method: "POST", body: JSON.stringify(body) });
    return { status: response.status, body: await response.json() };
  };
  const get = async (name: string) => (await fetch(`${control}/${name}`)).json();
  const { api } = new Bot(token, { client: { apiRoot } });

  await post("user", { id: 7, firstName: "Lan" });
  await post("group", { id: -1001, title: "Quận đoàn" });
  await post("says", [
    { user: 7, text: "/start" },
    { user: 7, group: -1001, text: "/tinhhinh" },
  ]);
  const said = await post("says", { user: 7, text: "2 tiếng" });
  await post("sends-file", { user: 7, name: "a.txt", base64: Buffer.from("xin chào").toString("base64") });
  await api.sendMessage(7, "Đúng không?", {
    reply_markup: { inline_keyboard: [[{ text: "Đúng", callback_data: "d" }]] },
  });
  await post("presses", { user: 7, button: "Đúng" });
  await post("edits", { user: 7, message: 2, text: "3 tiếng" });
  const updates = await api.getUpdates();
  expect(
    updates.map((one) => one.message?.text ?? one.callback_query?.data ?? one.edited_message?.text),
  ).toEqual(["/start", "/tinhhinh", "2 tiếng", undefined, "d", "3 tiếng"]);
  expect(said.body).toMatchObject({ chatId: 7, messageId: 2, updateId: updates[2]?.update_id });

  expect(await get("heard?chat=7")).toMatchObject([{ text: "Đúng không?", buttons: [[{ text: "Đúng" }]] }]);
  expect(await get("sent")).toMatchObject([{ number: 1, method: "sendMessage", chatId: 7 }]);
  expect(await get("sent?since=1")).toEqual([]);
  await post("fault", { method: "sendMessage", kind: "429", retryAfter: 2 });
  await expect(api.sendMessage(7, "x")).rejects.toMatchObject({ parameters: { retry_after: 2 } });
  expect(await get("counters")).toMatchObject({
    accepted: 1,
    refused: 1,
    calls: { sendMessage: 2 },
    unconfirmed: 6,
  });
  await post("down", {});
  await expect(api.getMe()).rejects.toThrow("Network request");
  await post("up", {});
  expect(await post("presses", { user: 7, button: "Sai" })).toMatchObject({
    status: 400,
    body: { error: "no button “Sai”; there are: Đúng" },
  });
  expect(await post("says", { user: "x" })).toMatchObject({ status: 400 });

  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
});
