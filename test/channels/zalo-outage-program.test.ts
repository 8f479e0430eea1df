import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { writeSession } from "../../src/channels/zalo/connection/session-file.ts";
import { rosterWorkbook } from "../fixtures/roster-workbook.ts";
import { runCli } from "../support/command-line.ts";
import { emptyFolder } from "../support/data-folders.ts";
import { ledToZalo } from "../support/led-to-zalo.ts";
import { type RunningProgram, startRealProgram } from "../support/running-program.ts";
import { startTelegramServer } from "../support/telegram/server.ts";
import { startZaloServer } from "../support/zalo/server.ts";

const invitesShape = z.array(z.object({ cadre: z.string(), code: z.string() }));
const ANYTIME = { anytime: true };

test("the real program, killed in the middle of an outage: the head hears of it once, and once of its end", {
  timeout: 180_000,
}, async () => {
  const [telegram, zalo] = [await startTelegramServer(), await startZaloServer()];
  const dataDir = await emptyFolder();
  const sessionFile = join(dataDir, "zalo-session.json");
  const env = {
    DATA_DIR: dataDir,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    ...ledToZalo(zalo.root),
  };
  await writeSession(sessionFile, zalo.session);
  let program: RunningProgram = await startRealProgram(env);
  try {
    const file = join(dataDir, "danh-sach.xlsx");
    await writeFile(file, await rosterWorkbook());
    expect(await runCli(dataDir, ["roster", "import", file])).toMatchObject({ code: 0 });
    const { stdout } = await runCli(dataDir, ["roster", "invites", "--json"]);
    const invites = invitesShape.parse(JSON.parse(stdout));
    const codeOf = (cadre: string) => invites.find((invite) => invite.cadre === cadre)?.code;
    const [head, duc] = [telegram.user({ id: 501 }), zalo.user({ id: "502", name: "Đức" })];
    await zalo.line.isOpen(1);
    await head.says(`/start ${codeOf("CB1")}`);
    await head.hears("đồng ý không");
    await head.presses("Đồng ý");
    await head.hears("/giotinhnguyen");
    duc.says(`/start ${codeOf("CB2")}`);
    await duc.hears("đồng ý không");
    duc.says("Đồng ý");
    await duc.hears("/giotinhnguyen");

    zalo.expireSessions();
    duc.says("/giotinhnguyen 2");
    await head.hears("zalo login", ANYTIME);
    await program.kill();
    program = await startRealProgram(env);
    await head.says("/tiendo");
    await head.hears(/giờ/i);

    await writeSession(sessionFile, zalo.logsInAnew());
    await head.hears("trở lại Zalo", { anytime: true });
    await duc.hears("Đã ghi 2 giờ", { timeout: 70_000, anytime: true });
    duc.says("/tiendo");
    await duc.hears("2 giờ");
    const counts = [/zalo login/, /trở lại Zalo/].map(
      (words) => head.heard.filter(({ text }) => words.test(text)).length,
    );
    expect(counts).toEqual([1, 1]);
    expect(duc.heard.filter(({ text }) => text.includes("Đã ghi 2 giờ"))).toHaveLength(1);
    expect(await program.stop()).toBe(0);
  } finally {
    await program.kill();
    await Promise.all([telegram.stop(), zalo.stop()]);
  }
});
