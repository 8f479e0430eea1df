import { expect, test } from "vitest";
import { png } from "../support/photo.ts";
import { choose, message, say, webPages } from "../support/web-page.ts";

const pages = webPages();

test("a newcomer chooses a person, asks for help, and sees the answer", async () => {
  const page = await pages.open();
  expect(await page.locator("#demo").textContent()).toContain("DỮ LIỆU MẪU");
  await choose(page, "Huỳnh Gia Bảo");
  await page.getByRole("button", { name: /\/trogiup/ }).click();
  await message(page, "/giotinhnguyen").waitFor();
  expect(await page.locator("#log .message.mine").textContent()).toContain("/trogiup");
  await page.getByRole("button", { name: "/tiendo", exact: true }).click();
  expect(await page.locator("#say").inputValue()).toBe("/tiendo");
});

test("hours are logged by a line and taken back by a button", async () => {
  const page = await pages.open();
  await choose(page, "Cao Nhật Minh");
  await say(page, "/giotinhnguyen 2 hôm qua dọn kênh");
  await message(page, "2 giờ").waitFor();
  const undo = page.locator("#log .buttons button", { hasText: "Hoàn tác" }).last();
  await undo.click();
  await page.locator("#log .message.mine", { hasText: "Hoàn tác" }).waitFor();
  await page.locator("#log .message:not(.mine)").nth(1).waitFor();
  await say(page, "/lichsu");
  const history = page.locator("#log .message:not(.mine)").nth(2);
  await history.waitFor();
  expect(await history.textContent()).not.toContain("dọn kênh");
});

test("a double click is one press, also where the second falls on another button that has come under it", async () => {
  const page = await pages.open();
  await choose(page, "Phan Quốc Huy");
  await say(page, "/giotinhnguyen");
  await page.locator("#log .buttons button", { hasText: "2 giờ" }).dispatchEvent("click", { detail: 1 });
  await page.locator("#log .buttons button", { hasText: "1 giờ" }).dispatchEvent("click", { detail: 2 });
  await message(page, "Ngày nào vậy").waitFor();
  await say(page, "/huy");
  await message(page, "Mình đã dừng").waitFor();
  expect(await page.locator("#log .message.mine").allTextContents()).toHaveLength(3);
  expect(await message(page, "Nút này thuộc câu hỏi đã xong").count()).toBe(0);
});

test("choosing several shows ticks and keeps the focus on what was pressed", async () => {
  const page = await pages.open();
  await choose(page, "Đặng Quốc Cường");
  await say(page, "/dangky");
  const toggles = page.locator("#log .buttons:not([hidden]) [aria-pressed]");
  await toggles.first().waitFor();
  await toggles.first().focus();
  await page.keyboard.press("Space");
  const pressed = page.locator("#log .buttons:not([hidden]) [aria-pressed='true']");
  await pressed.waitFor();
  expect(await pressed.textContent()).toContain("✓");
  await page.locator("#log [aria-pressed='true']:focus").waitFor();
  await page.keyboard.press("Space");
  await pressed.waitFor({ state: "detached" });
});

test("a file is sent as a chip that can be downloaded", async () => {
  const page = await pages.open();
  await choose(page, "Phan Quốc Huy");
  await page.locator("#file").setInputFiles({
    name: "danh-sach.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("xin chào"),
  });
  const chip = page.locator("#log a.file");
  await chip.waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), chip.click()]);
  expect(download.suggestedFilename()).toBe("danh-sach.txt");
});

test("a picture is sent with the words typed beside it, offered as evidence, and shown", async () => {
  const page = await pages.open();
  await choose(page, "Cao Nhật Minh");
  await page.locator("#say").fill("1 tiếng hôm nay trồng cây");
  const picture = (seed: number) => ({ name: "cây.png", mimeType: "image/png", buffer: png(60, 40, seed) });
  await page.locator("#file").setInputFiles([picture(1), picture(2)]);
  await page.locator("#log .buttons button", { hasText: "Dùng làm minh chứng" }).click();
  await message(page, "Đã lưu minh chứng (2)").waitFor();
  await page.locator("#log .buttons button", { hasText: "Xem minh chứng" }).click();
  const shown = page.locator("#log .message:not(.mine) img.picture");
  await shown.nth(1).waitFor();
  const width = await shown.first().evaluate((image: { naturalWidth?: number }) => image.naturalWidth);
  expect(width).toBe(60);
});

test("in a group a secretary is heard, under the chosen name", async () => {
  const page = await pages.open();
  await choose(page, "Nhóm Quận Đoàn Ninh Kiều");
  await page.getByLabel("Nói với tư cách").selectOption({ label: "Võ Thị Thùy Dung" });
  await say(page, "/trogiup");
  await message(page, "Trợ lý").waitFor();
  await page.getByLabel("Nói với tư cách").selectOption({ label: "Trần Thị Mỹ Hoa" });
  await page.locator("#log .sender", { hasText: "Võ Thị Thùy Dung" }).waitFor();
});

test("“go to” runs Monday's reminder and leads to who got it", async () => {
  const page = await pages.open();
  await page.getByRole("button", { name: "Đầu tuần này, 7 giờ" }).click();
  expect(await page.getByLabel("Ngày", { exact: true }).inputValue()).toBe("2026-11-23");
  expect(await page.getByLabel("Giờ", { exact: true }).inputValue()).toBe("07:00");
  await page.getByRole("button", { name: "Xem trước" }).click();
  await page.locator("#job-result", { hasText: "Phạm Ngọc Bích" }).waitFor();
  expect(await pages.demo.house.app.web.history("web:p:AK02")).toEqual([]);
  await page.getByRole("button", { name: "Chạy" }).click();
  await page.locator("#arrived").getByRole("link", { name: "Phạm Ngọc Bích" }).click();
  const reminder = page.locator("#log .message:not(.mine)").first();
  await reminder.getByRole("button", { name: /2 giờ/ }).click();
  await message(page, "Hoàn tác").waitFor();
});

test("“go to” the first of next month brings the digest into the units' groups", async () => {
  const page = await pages.open();
  await page.getByRole("button", { name: "Ngày 1 tháng sau, 8 giờ" }).click();
  await page.getByRole("button", { name: "Chạy" }).click();
  await page.locator("#arrived").getByRole("link", { name: "Nhóm Quận Đoàn Cái Răng" }).click();
  await message(page, "Đoàn phường Hưng Phú").waitFor();
  await page.locator("#job-result:not(:text('Đang chạy…'))").waitFor({ state: "attached" }); // the run has ended
});
