import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { choose, message, say, webPages } from "../support/web-page.ts";

const pages = webPages();
const PICTURES = join(import.meta.dirname, "../../docs");

/** Pictures are kept in the repository: made anew with `SCREENSHOT=1`, or where one is missing. */
function wanted(name: string): string | undefined {
  const path = join(PICTURES, name);
  return process.env.SCREENSHOT || !existsSync(path) ? path : undefined;
}

test.each([
  { name: "screenshot.png", who: "Phạm Ngọc Bích", look: { width: 1200, height: 800 } },
  { name: "screenshot-phone.png", who: "Lâm Thị Kim Ngân", look: { width: 360, height: 640 } },
  { name: "screenshot-dark.png", who: "Võ Thị Thùy Dung", look: { width: 1200, height: 800, dark: true } },
])("a cadre logs hours and looks at the progress: $name", async ({ name, who, look }) => {
  const page = await pages.open(look);
  await choose(page, who);
  await pages.demo.house.app.web.messages.clear();
  await page.reload();
  await page.locator("#log .hint").waitFor();
  await say(page, "2 tiếng hôm qua dọn vệ sinh kênh rạch");
  await message(page, "Hoàn tác").waitFor();
  await say(page, "/tiendo");
  await page.locator("#log .message:not(.mine)").nth(1).waitFor();
  await page.evaluate("document.querySelector('.list').scrollTo(0, 0); document.activeElement.blur()");
  const path = wanted(name);
  if (path) await mkdir(PICTURES, { recursive: true });
  const picture = await page.screenshot({ animations: "disabled", ...(path ? { path } : {}) });
  expect(picture.length).toBeGreaterThan(10_000);
});
