import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { local } from "../../src/rules/calendar/time.ts";
import { rosterWorkbook } from "../fixtures/roster-workbook.ts";
import { runCli } from "../support/command-line.ts";
import { until } from "../support/condition.ts";
import { emptyFolder } from "../support/data-folders.ts";
import { ledToZalo } from "../support/led-to-zalo.ts";
import { type RunningProgram, startRealProgram } from "../support/running-program.ts";
import type { Person } from "../support/zalo/person.ts";
import { startZaloServer } from "../support/zalo/server.ts";

const invitesShape = z.array(z.object({ cadre: z.string(), code: z.string() }));
/** Fifty answers at the pace that Zalo bears take a minute: `npm run faults` waits for them. */
const PACE = process.env.FAULTS === "full" ? [] : ["test/faults/kills/zalo-hurry.ts"];

async function chat(person: Person, text: string, expected: string | RegExp): Promise<string> {
  person.says(text);
  return (await person.hears(expected)).text;
}

test("as people live it on Zalo, through a kill and ten minutes away", { timeout: 240_000 }, async () => {
  const zalo = await startZaloServer();
  const dataDir = await emptyFolder();
  const env = {
    DATA_DIR: dataDir,
    LOG_LEVEL: "debug",
    ...ledToZalo(zalo.root, ...PACE),
  };
  await writeFile(join(dataDir, "zalo-session.json"), JSON.stringify(zalo.session), { mode: 0o600 });
  let program: RunningProgram = await startRealProgram(env);
  let told = "";
  try {
    const file = join(dataDir, "danh-sach.xlsx");
    await writeFile(file, await rosterWorkbook());
    expect(await runCli(dataDir, ["roster", "import", file])).toMatchObject({ code: 0 });
    const { stdout } = await runCli(dataDir, ["roster", "invites", "--json"]);
    const invites = invitesShape.parse(JSON.parse(stdout));
    const [mai, duc] = [zalo.user({ id: "501", name: "Mai" }), zalo.user({ id: "502", name: "Đức" })];
    await zalo.line.isOpen(1);
    for (const [person, code] of [
      [mai, "CB1"],
      [duc, "CB2"],
    ] as const) {
      await chat(person, `/start ${invites.find(({ cadre }) => cadre === code)?.code}`, "đồng ý không");
      await chat(person, "Đồng ý", "/giotinhnguyen");
    }

    // Killed in the middle of the pledge, the dialog goes on where it was.
    await chat(mai, "/dangky", "Phần 1/");
    for (const part of [2, 3]) await chat(mai, "1", `Phần ${part}/`);
    told += program.told();
    await program.kill();
    mai.says("1");
    program = await startRealProgram(env);
    await mai.hears("Phần 4/");
    for (const answer of ["1", "1", "1", "1"]) {
      const { length } = mai.heard;
      mai.says(answer);
      await until("an answer", () => mai.heard.length > length);
    }
    await chat(mai, "Xác nhận", "đã được ghi nhận");

    // Fifty messages while the socket is gone: none is missed, none is answered twice.
    const people = [mai, duc].map((person) => ({ person, before: person.heard.length }));
    await zalo.down();
    const minutes = Array.from({ length: 25 }, (_, n) => n + 1);
    for (const n of minutes) {
      for (const { person } of people) person.says(`/giotinhnguyen ${n} phút`);
    }
    await zalo.up();
    for (const { person, before } of people) {
      await until(
        () => `25 answers; heard was:\n${person.heard.map(({ text }) => text).join("\n")}`,
        () => minutes.every((n) => person.heard.some(({ text }) => text.includes(`Đã ghi ${n} phút`))),
        120_000,
      );
      await chat(person, "/tiendo", "5 giờ 25 phút");
      const answers = person.heard
        .slice(before)
        .flatMap(({ text }) => /Đã ghi (\d+) phút/.exec(text)?.[1] ?? []);
      expect(answers.map(Number)).toEqual(minutes);
    }

    // A group is bound, and hears nothing but what is meant for the bot.
    const group = zalo.group({ id: "900", name: "Bí thư Cần Thơ", members: [mai] });
    mai.saysIn(group, "chào cả nhà");
    mai.saysIn(group, "/ketnoi");
    await group.hears(/Thành đoàn Cần Thơ/);
    const monday = local(Date.now()).plus({ weeks: 1 }).startOf("week");
    const at = (hour: number) => monday.set({ hour }).toISO();
    expect(await runCli(dataDir, ["job", "week-digest", "--at", at(8)])).toMatchObject({ code: 0 });
    await group.hears(/📊[\s\S]*Giờ/, { anytime: true });
    for (let n = 0; n < 2; n += 1)
      expect(await runCli(dataDir, ["job", "monday-reminder", "--at", at(7)])).toMatchObject({ code: 0 });
    for (const { person } of people) {
      await person.hears("Chào tuần mới", { anytime: true });
      expect(person.heard.filter(({ text }) => text.includes("Chào tuần mới"))).toHaveLength(1);
    }

    told += program.told();
    expect(await program.stop()).toBe(0);
    const secret = zalo.session.cookie.find(({ key }) => key === "zpw_sek")?.value ?? "?";
    for (const word of [secret, zalo.session.imei, "chào cả nhà"]) expect(told).not.toContain(word);
    expect((await stat(join(dataDir, "zalo-session.json"))).mode & 0o777).toBe(0o600);
  } finally {
    await program.kill();
    await zalo.stop();
  }
});
