import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { local } from "../../src/rules/calendar/time.ts";
import { rosterWorkbook } from "../fixtures/roster-workbook.ts";
import { runCli } from "../support/command-line.ts";
import { until } from "../support/condition.ts";
import { emptyFolder } from "../support/data-folders.ts";
import { waitingOffice } from "../support/office-script.ts";
import { type RunningProgram, startRealProgram } from "../support/running-program.ts";
import type { Person } from "../support/telegram/person.ts";
import { startTelegramServer } from "../support/telegram/server.ts";

const invitesShape = z.array(
  z.object({
    cadre: z.string(),
    code: z.string(),
    telegram: z.string().nullable(),
    links: z.record(z.string(), z.string()),
  }),
);
const reportShape = z.object({
  totals: z.object({
    cadres: z.number(),
    linked: z.number(),
    D1: z.object({ met: z.number(), of: z.number() }),
  }),
});

const TEN_WAYS = [
  "/giotinhnguyen 2",
  "/giotinhnguyen 1,5 hôm qua dọn vệ sinh kênh rạch",
  "giotinhnguyen 30p",
  "gio tinh nguyen 1h30 hom kia",
  "Giờ tình nguyện: 2 tiếng trực chốt",
  "GIỜ TÌNH NGUYỆN nửa tiếng ôn bài".normalize("NFD"),
  "hôm qua mình làm 2 tiếng dọn rác",
  "/giotinhnguyen 1 tiếng rưỡi dạy học",
  "/giotinhnguyen@CanBoDoanBot 90 phút",
  "/giotinhnguyen   1g30   HOM QUA",
];

const textsOf = (person: Person) => person.heard.map((message) => message.text);

/** Says something and gives back what was heard, once it was. */
async function chat(person: Person, text: string, expected: string | RegExp): Promise<string> {
  await person.says(text);
  return (await person.hears(expected)).text;
}

test("from an empty folder to a digest, through kills, as people live it", { timeout: 240_000 }, async () => {
  const telegram = await startTelegramServer();
  const office = await waitingOffice();
  const dataDir = await emptyFolder();
  const env = {
    DATA_DIR: dataDir,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    LOG_LEVEL: "debug",
    PATH: office.path,
  };
  let program: RunningProgram = await startRealProgram(env);
  let told = "";
  try {
    expect(program.told()).toContain("Telegram: đã bật");

    const file = join(dataDir, "danh-sach.xlsx");
    await writeFile(file, await rosterWorkbook());
    expect(await runCli(dataDir, ["roster", "import", file])).toMatchObject({ code: 0 });
    const listed = await runCli(dataDir, ["roster", "invites", "--json"], env);
    const invites = invitesShape.parse(JSON.parse(listed.stdout));
    expect(invites.map((invite) => invite.cadre).sort()).toEqual(["CB1", "CB2"]);
    const [mai, duc] = [telegram.user({ id: 501 }), telegram.user({ id: 502 })];
    for (const [person, code] of [
      [mai, "CB1"],
      [duc, "CB2"],
    ] as const) {
      const invite = invites.find((candidate) => candidate.cadre === code);
      expect(invite?.telegram).toBe(`https://t.me/${telegram.botUsername}?start=${invite?.code}`);
      expect(invite?.links).toEqual({ telegram: invite?.telegram });
      await chat(person, `/start ${invite?.code}`, "đồng ý không");
      await person.presses("Đồng ý");
      await person.hears("/giotinhnguyen");
    }

    // Killed in the middle of the pledge, the dialog goes on where it was.
    await chat(mai, "/dangky", "Phần 1/");
    for (const part of [2, 3]) await chat(mai, "1", `Phần ${part}/`);
    told += program.told();
    const before = textsOf(mai);
    await program.kill();
    await mai.says("1");
    program = await startRealProgram(env);
    await mai.hears("Phần 4/");
    // The kill came right after a message went out: only that one, sent but not yet marked, may be said once more.
    const after = textsOf(mai).slice(before.length);
    expect(after.length === 2 ? after[0] : before.at(-1)).toBe(before.at(-1));
    expect(after.at(-1)).toContain("Phần 4/");
    expect(after.length).toBeLessThanOrEqual(2);
    for (const answer of ["1", "1", "1", "1"]) {
      const { length } = mai.heard;
      await mai.says(answer);
      await until("an answer", () => mai.heard.length > length);
    }
    await mai.presses("✅ Xác nhận");
    await mai.hears("đã được ghi nhận");

    // Killed in the middle of a long work, it goes on with it and says so; LibreOffice does not outlive the program.
    await mai.says("/baocao đăng ký pdf");
    await mai.hears("⏳ Lập tệp cho đồng chí");
    const converting = await until("LibreOffice runs", async () => (await office.running())[0]);
    told += program.told();
    await program.kill();
    program = await startRealProgram(env);
    await mai.hears("Mình vừa khởi động lại và đang làm tiếp: Lập tệp cho đồng chí", { anytime: true });
    expect(await office.running()).not.toContain(converting);
    await office.goOn();
    await mai.hears("a1 ĐKCT01 của đồng chí");
    await mai.hears("✅ Lập tệp cho đồng chí: xong.");
    expect(mai.heard.filter(({ text }) => text.includes("a1 ĐKCT01 của đồng chí"))).toHaveLength(1);

    for (const line of TEN_WAYS) await chat(duc, line, "Đã ghi");
    await duc.presses("↩️ Hoàn tác");
    await duc.hears(/hoàn tác/i);

    // A redelivered update is one entry: Telegram was not told that it had been taken.
    const said = await duc.says("/giotinhnguyen 15 phút");
    await duc.hears("Đã ghi 15 phút");
    if (said.updateId !== undefined) telegram.redeliver(said.updateId);
    await chat(duc, "/trogiup", "/tiendo");
    expect(duc.heard.filter((message) => message.text.includes("Đã ghi 15 phút"))).toHaveLength(1);

    // A bound group's digest tells the same numbers as the report.
    const group = telegram.group({ id: -1_000_000_000_077, title: "Bí thư Cần Thơ" });
    await mai.saysIn(group, "/ketnoi");
    await group.hears(/Thành đoàn Cần Thơ/);
    const monday = local(Date.now()).plus({ weeks: 1 }).startOf("week").set({ hour: 8 });
    const week = monday.minus({ weeks: 1 }).toFormat("kkkk-'W'WW");
    const report = await runCli(dataDir, ["report", "unit", "TD", "--period", week, "--json"]);
    const { totals } = reportShape.parse(JSON.parse(report.stdout));
    expect(totals).toMatchObject({ cadres: 2, linked: 2, D1: { met: 1, of: 2 } });
    expect(await runCli(dataDir, ["job", "week-digest", "--at", monday.toISO()], env)).toMatchObject({
      code: 0,
    });
    const digest = await group.hears(/📊[\s\S]*Giờ/, { anytime: true });
    expect(digest.text).toContain(`${totals.D1.met}/${totals.D1.of}`);

    told += program.told();
    expect(await program.stop()).toBe(0);
    expect(told).not.toContain(telegram.token);
    expect(told).not.toContain("dọn vệ sinh kênh rạch");
  } finally {
    await program.kill();
    await telegram.stop();
  }
});
