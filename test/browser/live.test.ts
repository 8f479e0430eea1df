import type { Route } from "playwright-core";
import { expect, test } from "vitest";
import { choose, message, say, webPages } from "../support/web-page.ts";

const pages = webPages();

test("a second tab gets the same messages live, and a list elsewhere counts them", async () => {
  const [one, other] = [await pages.open(), await pages.open()];
  const watching = await pages.open();
  await choose(one, "Nguyễn Hoàng Yến");
  await choose(other, "Nguyễn Hoàng Yến");
  await say(one, "/trogiup");
  await message(one, "/giotinhnguyen").waitFor();
  await message(other, "/giotinhnguyen").waitFor();
  expect(await other.locator("#log .message").count()).toBe(2);
  const badge = watching.locator("[data-address='web:p:TD02'] .unread");
  await badge.waitFor();
  expect(await badge.textContent()).toBe("1");
});

test("what comes while a chat is being opened is shown in it, and not in the one before", async () => {
  const page = await pages.open();
  const slowly = async (route: Route) => {
    const response = await route.fetch();
    await pages.demo.house.app.web.send("web:p:HP02", { id: "meanwhile#0", text: "tin vừa đến" });
    await page.locator("[data-address='web:p:HP02']", { hasText: "tin vừa đến" }).waitFor();
    expect(await page.locator("#log .message").count()).toBe(0);
    await route.fulfill({ response });
  };
  await page.route("**/api/messages?*HP02*", slowly, { times: 1 });
  await page.locator("[data-address='web:p:HP02']").click();
  await message(page, "tin vừa đến").waitFor();
});

test("the page comes back by itself after the server was away, and has missed nothing", async () => {
  const page = await pages.open();
  await choose(page, "Nguyễn Văn An");
  await pages.demo.reopen(async () => {
    await page.locator("#offline").waitFor();
    await pages.demo.house.app.web.send("web:p:AK01", { id: "while-away#0", text: "tin khi vắng" });
  });
  await message(page, "tin khi vắng").waitFor();
  await page.locator("#offline").waitFor({ state: "hidden" });
  expect(await page.locator("#log .message", { hasText: "tin khi vắng" }).count()).toBe(1);
});

test("what could not be sent is kept, and sent again once", async () => {
  const page = await pages.open();
  await choose(page, "Trương Thanh Phong");
  await page.route("**/api/messages", (route) => route.abort(), { times: 1 });
  await say(page, "/trogiup");
  await page.locator("#failed button").click();
  await message(page, "/giotinhnguyen").waitFor();
  expect(await page.locator("#log .message.mine").count()).toBe(1);
});
