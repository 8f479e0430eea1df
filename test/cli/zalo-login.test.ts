import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { qrText } from "../../src/channels/zalo/connection/qr-text.ts";
import { until } from "../support/condition.ts";
import { qrPicture } from "../support/zalo/qr-picture.ts";
import { zaloLogin } from "../support/zalo-login.ts";

const sessionShape = z.object({
  cookie: z.array(z.looseObject({ key: z.string() })),
  imei: z.string().min(10),
  userAgent: z.string(),
});

test("whoever does not agree to the warning is not logged in", async () => {
  for (const typed of ["không\n", ""]) {
    const { ended, told, zalo } = await zaloLogin(typed);
    expect(await ended).toBe(1);
    expect(told()).toContain("trái với điều khoản của Zalo");
    expect(told()).toContain("Chưa đăng nhập, chưa có gì thay đổi");
    expect(zalo.counters.calls.size).toBe(0);
  }
});

test("expired, declined, scanned, confirmed: each is told, and a session is kept for its owner", async () => {
  const { zalo, dataDir, ended, told } = await zaloLogin("đồng ý\n");
  await zalo.phone.letsExpire();
  await zalo.phone.scans();
  await zalo.phone.declines();
  await until("it was told", () => told().includes("từ chối"));
  await zalo.phone.scans();
  await zalo.phone.confirms();
  expect(await ended).toBe(0);
  for (const word of ["hết hạn", "từ chối", "Đã quét: Trợ lý Đoàn", zalo.account.id, "ZALO=on"])
    expect(told()).toContain(word);
  const file = join(dataDir, "zalo-session.json");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const session = sessionShape.parse(JSON.parse(await readFile(file, "utf8")));
  expect(session.cookie.map(({ key }) => key)).toContain("zpw_sek");
  expect(told()).not.toContain(session.imei);
  const picture = await readFile(join(dataDir, "zalo-qr.png"));
  expect(told()).toContain(qrText(picture) ?? "no picture");
});

test("a picture of a code is drawn module by module; any other picture is not drawn", () => {
  const drawn = qrText(Buffer.from(qrPicture("một mã"), "base64")) ?? "";
  const lines = drawn.split("\n").map((line) => line.replace("\u001b[30;107m", "").replace("\u001b[0m", ""));
  // 29 modules and 2 white ones on each side; two rows a line.
  expect(lines).toHaveLength(17);
  expect(lines.every((line) => line.length === 33)).toBe(true);
  expect(lines[1]?.slice(0, 9)).toBe("  █▀▀▀▀▀█");
  expect(qrText(Buffer.from("not a picture"))).toBeUndefined();
});
