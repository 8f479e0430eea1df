import { expect, test } from "vitest";
import { flows } from "../../flows/index.ts";
import { Catalogue } from "../../src/chat/dialog/catalogue.ts";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import { until } from "../support/condition.ts";
import { channelOn, KeepingEar, openChannel } from "../support/telegram-channel.ts";

/** A listener whose storage fails as long as it is told to. */
class ShakyEar extends KeepingEar {
  failing = true;
  tries = 0;

  override async receive(incoming: Incoming): Promise<void> {
    this.tries += 1;
    if (this.failing) throw new Error("the database is away");
    await super.receive(incoming);
  }
}

test("nothing is confirmed before it is stored; then everything is, in order", async () => {
  const { server, ear } = await openChannel(new ShakyEar());
  const an = server.user({ id: 1 });
  for (const text of ["một", "hai", "ba"]) await an.says(text);
  await until("two tries", () => ear.tries >= 2);
  expect(server.counters.unconfirmed).toBe(3);
  ear.failing = false;
  await server.allConfirmed();
  expect(ear.incoming.map(({ content }) => content.kind === "text" && content.text)).toEqual([
    "một",
    "hai",
    "ba",
  ]);
});

test("a chat that cannot be stored does not hold up another", async () => {
  class OneSided extends KeepingEar {
    override async receive(incoming: Incoming): Promise<void> {
      if (incoming.address === "telegram:p:1" && this.incoming.length === 0) throw new Error("away");
      await super.receive(incoming);
    }
  }
  const { server, ear } = await openChannel(new OneSided());
  await server.user({ id: 1 }).says("một");
  await server.user({ id: 2 }).says("hai");
  await server.allConfirmed();
  expect(ear.incoming.map(({ address }) => address)).toEqual(["telegram:p:2", "telegram:p:1"]);
});

test("a batch of a hundred chats is stored side by side", async () => {
  let together = 0;
  let most = 0;
  class SlowEar extends KeepingEar {
    override async receive(incoming: Incoming): Promise<void> {
      together += 1;
      most = Math.max(most, together);
      await new Promise((resolve) => setImmediate(resolve));
      together -= 1;
      await super.receive(incoming);
    }
  }
  const { server, channel, ear } = await openChannel(new SlowEar());
  await server.down();
  for (let id = 1; id <= 100; id++) await server.user({ id }).says("chào");
  await server.up();
  await server.allConfirmed();
  expect(ear.incoming).toHaveLength(100);
  expect(most).toBeGreaterThan(50);
  expect(channel.status()).toMatchObject({ name: "telegram", connected: true });
});

test("Telegram is away at the start: the channel starts, and hears what waited once it is back", async () => {
  const { server, ear } = await openChannel(new KeepingEar());
  await server.calledTimes("getUpdates", 1);
  const second = channelOn(server);
  await server.down();
  await second.start(ear);
  expect(second.status()).toEqual({ name: "telegram", connected: false, lastUpdateAt: undefined });
  await second.stop();
  await server.user({ id: 1 }).says("có ai không");
  await server.up();
  await until("heard", () => ear.incoming.length === 1);
});

test("a second poller (409) is borne: both go on, nothing is lost", async () => {
  const { server, ear } = await openChannel(new KeepingEar());
  await server.calledTimes("getUpdates", 1);
  const other = new KeepingEar();
  const second = channelOn(server);
  await second.start(other);
  await server.calledTimes("getUpdates", 3);
  await second.stop();
  await server.user({ id: 1 }).says("còn đây");
  await until("heard", () => [...ear.incoming, ...other.incoming].length > 0);
});

test("what was stored is confirmed at the end, so that it does not come again", async () => {
  const { server, channel, ear } = await openChannel(new KeepingEar());
  await server.user({ id: 1 }).says("chào");
  await until("heard", () => ear.incoming.length === 1);
  await channel.stop();
  expect(server.counters.unconfirmed).toBe(0);
});

test("blocked, unblocked, kicked, taken back, and upgraded: the house is told", async () => {
  const { server, ear } = await openChannel(new KeepingEar());
  const an = server.user({ id: 1 });
  const group = server.group({ id: -55, title: "Đoàn phường", bot: "left" });
  await an.blocksBot();
  await an.unblocks();
  await group.addsBot(an);
  await group.kicksBot(an);
  await group.addsBot(an, "administrator");
  await group.migratesTo(-1_000_000_000_055, an);
  await server.allConfirmed();
  const of = (id: string) =>
    ear.events.filter((event) => event.kind !== "moved" && event.address === id).map(({ kind }) => kind);
  expect(of("telegram:p:1")).toEqual(["gone", "back"]);
  expect(of("telegram:g:-55")).toEqual(["back", "gone", "back"]);
  const moved = { kind: "moved", from: "telegram:g:-55", to: "telegram:g:-1000000000055" };
  expect(ear.events.filter(({ kind }) => kind === "moved")).toEqual([moved, moved]);
  expect(ear.incoming).toEqual([]);
});

test("a press is answered at once, even while it cannot be stored", async () => {
  const { server, channel, ear } = await openChannel(new ShakyEar());
  const an = server.user({ id: 1 });
  await an.unblocks();
  const choices = { question: "q1", options: [{ value: "0", label: "Đúng" }] };
  const name = await channel.send("telegram:p:1", { id: "a", text: "Đúng không?", choices });
  await an.presses("Đúng");
  await server.calledTimes("answerCallbackQuery", 1);
  ear.failing = false;
  await until("stored", () => ear.incoming.length === 1);
  expect(ear.incoming[0]).toMatchObject({
    address: "telegram:p:1",
    sender: "telegram:p:1",
    message: name,
    content: { kind: "choice", question: "q1", value: "0" },
  });
});

test("a file is fetched from the same server, and none that is too large", async () => {
  const { server, channel, ear } = await openChannel(new KeepingEar());
  const bytes = Buffer.alloc(3_000, 7);
  await server.user({ id: 1 }).sendsFile({ name: "a.xlsx", bytes });
  await server.user({ id: 1 }).sendsFile({ name: "b.xlsx", bytes, claimedSize: 10 });
  await server.allConfirmed();
  const [honest, lying] = ear.incoming.map(({ content }) => (content.kind === "file" ? content.handle : ""));
  expect(Buffer.from(await channel.download(honest ?? "", 3_000))).toEqual(bytes);
  await expect(channel.download(honest ?? "", 2_999)).rejects.toThrow("telegram-file-too-large");
  await expect(channel.download(lying ?? "", 2_999)).rejects.toThrow("telegram-file-too-large");
  await expect(channel.download("unknown", 3_000)).rejects.toMatchObject({ outcome: { kind: "rejected" } });
  await server.down();
  await expect(channel.download(honest ?? "", 3_000)).rejects.toMatchObject({ outcome: { kind: "down" } });
});

test("menus by scope, in Vietnamese, of what is served only, set again only when they change", async () => {
  const served = flows.filter(({ name }) => ["help", "standing", "group-binding"].includes(name));
  const catalogue = new Catalogue(served);
  const { server, channel, ear } = await openChannel(new KeepingEar(), { parts: { catalogue } });
  await server.calledTimes("setMyCommands", 2);
  const an = server.user({ id: 1 });
  const group = server.group({ id: -1_000_000_000_001, title: "Nhóm" });
  expect(server.commandsSeenBy(1)).toEqual([
    { command: "trogiup", description: "Xem các việc có thể làm" },
    { command: "huy", description: "Dừng việc đang làm dở" },
  ]);
  const inGroup = server.commandsSeenBy(1, group.id).map(({ command }) => command);
  expect(inGroup).toEqual(["trogiup", "tinhhinh", "ketnoi"]);
  await channel.showMenu(`telegram:p:${an.id}`, "secretary");
  expect(server.commandsSeenBy(1).map(({ command }) => command)).toEqual(["trogiup", "tinhhinh", "huy"]);
  await channel.showMenu(`telegram:p:${an.id}`, "cadre");
  expect(server.commandsSeenBy(1).map(({ command }) => command)).toEqual(["trogiup", "huy"]);
  const again = channelOn(server, { catalogue });
  await again.start(ear);
  await server.calledTimes("getMyCommands", 5);
  await again.stop();
  expect(server.counters.calls.get("setMyCommands")).toBe(3);
});
