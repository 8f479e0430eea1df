import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder } from "./support/data-folders.ts";
import { startRealProgram } from "./support/running-program.ts";

test.each([
  [
    { HOST: "0.0.0.0" },
    /Chưa ai nhắn được cho trợ lý.*HOST=127\.0\.0\.1 \(đang là 0\.0\.0\.0\).*TELEGRAM_BOT_TOKEN/,
  ],
  [{ WEB_CHAT: "off" }, /Chưa ai nhắn được cho trợ lý.*WEB_CHAT=off.*TELEGRAM_BOT_TOKEN/],
])(
  "a program that nobody can reach says so in one line, with the mend: %o",
  {
    timeout: 240_000,
  },
  async (env, line) => {
    const program = await startRealProgram({ ...env, DATA_DIR: join(await emptyFolder(), "data") });
    try {
      const lines = program.told().split("\n");
      expect(lines.filter((told) => line.test(told))).toHaveLength(1);
      expect(lines.filter((told) => told.includes("Telegram"))).toHaveLength(1);
    } finally {
      await program.stop();
    }
  },
);

test("one that can be reached does not", { timeout: 240_000 }, async () => {
  const program = await startRealProgram({ DATA_DIR: join(await emptyFolder(), "data") });
  const told = program.told();
  await program.stop();
  expect(told).not.toContain("Chưa ai nhắn được");
  expect(told).toContain("Telegram: chưa bật");
});
