import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openHouse } from "../support/open-house.ts";
import { CODE_LINE, drawChat, drawTerminal } from "../support/picture.ts";
import { zaloLogin } from "../support/zalo-login.ts";
import { zaloTown } from "../support/zalo-town.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser.close());

test("a first login: the warning, a code, one that has expired, the end", async () => {
  const { zalo, dataDir, ended, told } = await zaloLogin("đồng ý\n");
  await zalo.phone.letsExpire();
  await zalo.phone.scans();
  await zalo.phone.confirms();
  expect(await ended).toBe(0);

  // A terminal shows what is typed; a pipe does not. The folder is another one at each run.
  const screen = told()
    .replace("Gõ “đồng ý”: ", "$&đồng ý\n")
    .replaceAll(dataDir, "/home/canbodoan/data")
    .trim();
  const [warning = [], rest = []] = parted(screen.split("\n"), (line) => line.startsWith(CODE_LINE));
  const [code = [], later = []] = parted(rest, (line) => line.startsWith("Mã đã hết hạn"));
  const [expired = [], done = []] = parted(later, (line) => line.startsWith("Đã quét"));
  expect(warning.at(-1)).toBe("Đồng chí đã hiểu và đồng ý tiếp tục? Gõ “đồng ý”: đồng ý");
  for (const shown of [code, expired]) expect(shown.at(-1)).toContain("/home/canbodoan/data/zalo-qr.png");
  expect(done).toHaveLength(3);

  const typed = "$ npm run --silent cli -- zalo login";
  await drawTerminal(browser, "zalo-login-1-warning.png", [typed, ...warning]);
  await drawTerminal(browser, "zalo-login-2-code.png", code);
  await drawTerminal(browser, "zalo-login-3-done.png", done);
  await drawTerminal(browser, "zalo-login-expired.png", expired);
}, 240_000);

test("a pledge by numbers", async () => {
  const house = await openHouse({ town: zaloTown() });
  const cadre = house.cadre("AK02");
  const first = (await cadre.says("/dangky")).replace(/^.*\n\n(?=Phần 1)/su, "");
  const second = await cadre.says("1, 4");
  await house.close();
  expect(first).toMatch(/^Phần 1\/7/u);
  expect(first).toContain("\n4. ");
  expect(second).toContain("Phần 2/7");
  await drawChat(browser, "zalo-numbers.png", [
    { text: "/dangky", mine: true },
    { text: first },
    { text: "1, 4", mine: true },
  ]);
});

/** The lines before the first that is meant, and from it on. */
function parted(lines: readonly string[], isMeant: (line: string) => boolean): readonly string[][] {
  const place = lines.findIndex(isMeant);
  return [lines.slice(0, place), lines.slice(place)];
}
