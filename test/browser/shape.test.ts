import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { choose, message, say, webPages } from "../support/web-page.ts";

const pages = webPages();

test("people are found without diacritics", async () => {
  const page = await pages.open();
  await page.getByRole("searchbox").fill("kim ngan");
  expect(await page.locator(".person:visible .name").allInnerTexts()).toEqual(["Lâm Thị Kim Ngân"]);
  await page.getByRole("searchbox").fill("hung phu");
  expect(await page.locator(".person:visible").count()).toBe(2);
  await page.getByRole("searchbox").fill("khong ai ca");
  await page.locator("#nobody").waitFor();
});

test("everything can be done by keyboard alone", async () => {
  const page = await pages.open();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.locator("#search:focus").waitFor();
  await page.keyboard.type("thuy dung");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator("#log .hint").waitFor();
  await page.locator("#say:focus").waitFor();
  await page.keyboard.type("/trogiup");
  await page.keyboard.press("Enter");
  await message(page, "/giotinhnguyen").waitFor();
  expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
});

describe("on a phone of 360 pixels", () => {
  const phone = { width: 360, height: 640 };
  const tooWide = (page: Page) =>
    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  const cutOff = (page: Page) =>
    page.evaluate(`[...document.querySelectorAll("#log .message, .chat-head > *, .composer *")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML)`);
  const tooSmall = (page: Page) =>
    page.evaluate(`[...document.querySelectorAll("button:not(.command), input, select, textarea")]
      .filter((element) => element.offsetWidth > 0 && element.offsetHeight < 40)
      .map((element) => element.outerHTML)`);

  test("`/tiendo` of whoever lacks something of every period is one screen with its buttons", async () => {
    const page = await pages.open(phone);
    await choose(page, "Trương Thanh Phong");
    await say(page, "/tiendo");
    await page.getByRole("button", { name: "Xem và sửa" }).waitFor();
    const height = (selector: string) =>
      page.evaluate(`[...document.querySelectorAll("${selector}")].at(-1).getBoundingClientRect().height`);
    expect(await height("#log .message")).toBeLessThan(Number(await height("#log")));
  });

  test("nothing is wider than the screen, in the list, the chat and “go to”", async () => {
    const page = await pages.open(phone);
    expect(await tooWide(page)).toBe(0);
    await choose(page, "Huỳnh Gia Bảo");
    await say(page, "/trogiup");
    await message(page, "/tiendo").waitFor();
    await pages.demo.house.app.web.send("web:p:HP01", {
      id: "wide#0",
      text: "Tổng hợp tháng",
      table: {
        head: ["Đơn vị", "Giờ tình nguyện", "Đăng ký", "Tự kiểm điểm"],
        rows: [["Đoàn phường Hưng Phú", "1/2", "2/2", "1/2"]],
      },
    });
    await page.locator("#log table").waitFor();
    expect(await tooWide(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
    await page.getByRole("button", { name: "Đi tới" }).click();
    expect(await tooWide(page)).toBe(0);
    await page.keyboard.press("Escape");
    await page.locator("#goto").waitFor({ state: "hidden" });
  });

  test("the back button leads from the chat to the list, and a thumb can press everything", async () => {
    const page = await pages.open(phone);
    await choose(page, "Nhóm Thành đoàn Cần Thơ");
    expect(await page.locator("#people").isVisible()).toBe(false);
    expect(await tooSmall(page)).toEqual([]);
    await page.getByRole("button", { name: "Về danh sách" }).click();
    await page.locator("#people").waitFor();
    await page.locator("#log").waitFor({ state: "hidden" });
  });
});
