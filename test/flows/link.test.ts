import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { loadWords } from "../../src/words/words.ts";
import { HAS_GROUPS_AND_FILES, type OpenHouse, openHouse } from "../support/open-house.ts";

const NOW = "2026-11-24T09:00:00+07:00";
let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(() => house.setClock(NOW));
afterAll(() => house.close());

/** A new, live invitation of a cadre, who is unlinked everywhere first. */
async function invite(cadre: string): Promise<string> {
  const { cadres: people, invitations } = house.app.services;
  for (const { _id } of await people.addressesOf(cadre)) await people.unlink(_id);
  return invitations.renew("invitation", { cadre }, `test:${Math.random()}`, new Date(NOW));
}

test("a stranger hears how to link", async () => {
  const said = await house.stranger("a1").says("/start");
  expect(said).toContain("Bí thư đơn vị");
  expect(said).toContain("/start ");
});

test("an invited person is greeted, consents and is in", async () => {
  const code = await invite("XK02");
  const person = house.stranger("a2");
  const said = await person.says(`/start ${code}`);
  expect(said).toContain("Huỳnh Gia Em, Ủy viên Ban Chấp hành, Đoàn phường Xuân Khánh");
  expect(said).toContain("91/2025/QH15");
  expect(said).toContain("/xoadulieu");
  expect(await person.buttons()).toEqual(["Đồng ý", "Không đồng ý", "Đây là tài khoản chung"]);
  expect(await person.says("/moi")).toContain("/start"); // still a stranger
  await person.says(`/start ${code}`);
  const done = await person.presses("Đồng ý");
  expect(done).toContain("Đã kết nối");
  expect(done).toContain("/dangky");
  expect(done).toContain("/giotinhnguyen 2");
  expect(done).not.toContain("/ketnoi");
  expect(await person.says("/trogiup")).toContain("/tiendo");
  expect(await person.says("/start")).toContain("đã kết nối rồi");
  expect(await person.says(`/start ${code}`)).toContain("đã kết nối rồi");
  const consents = await house.app.services.linking.consentsOf("XK02");
  expect(consents).toMatchObject([{ given: true, version: "1", at: new Date(NOW) }]);
});

test("a secretary hears what secretaries can do", async () => {
  const person = house.stranger("a3");
  await person.says(`/start ${await invite("XK01")}`);
  const done = await person.says("dong y");
  expect(done.includes("/ketnoi")).toBe(HAS_GROUPS_AND_FILES);
  expect(done).toContain("/tinhhinh");
});

test.each([
  ["alone", (code: string) => code],
  ["in capitals", (code: string) => code.toUpperCase()],
  ["without the slash", (code: string) => `start ${code}`],
  ["by its deep link", (code: string) => `https://t.me/canbodoan_bot?start=${code}`],
])("a code is taken %s", async (how, write) => {
  const person = house.stranger(`b-${how}`);
  expect(await person.says(write(await invite("XK02")))).toContain("Huỳnh Gia Em");
});

test.each([
  [
    "the invitation passed on whole",
    (code: string) => loadWords("vi").text("roster-invites-how-text", { code }),
  ],
  [
    "an invitation from `/moi`",
    (code: string) => `Huỳnh Gia Em (Đoàn phường Xuân Khánh): /start ${code} nhé`,
  ],
  ["words that begin with a command", (code: string) => `mời tôi với ${code.toUpperCase()}`],
  ["words that end in it", (code: string) => `Em là Em, cán bộ mới, mã của em là (${code}).`],
  ["another command", (code: string) => `/lienket ${code}`],
])("a stranger's code is found in %s", async (how, write) => {
  const person = house.stranger(`i-${how}`);
  expect(await person.says(write(await invite("XK02")))).toContain("Huỳnh Gia Em");
  expect(await person.presses("Đồng ý")).toContain("Đã kết nối");
});

test("of the codes in a message only the first counts, and wrong ones make wait like any other", async () => {
  const code = await invite("XK02");
  const person = house.stranger("j1");
  const wrong = (digit: number) => person.says(`Mời tôi với mã ${String(digit).repeat(26)} hoặc ${code} nhé`);
  for (let n = 1; n <= 9; n++) expect(await wrong(n)).toContain("chưa đúng");
  expect(await wrong(1)).toContain("sau 1 phút");
  expect(await person.says(`Mã đúng là ${code}`)).toContain("sau 1 phút");
  expect(await house.app.services.cadres.addressesOf("XK02")).toEqual([]);
});

test("ordinary words of a stranger are no code, and a linked person's words are not searched", async () => {
  for (const said of ["Chào bạn, em có 2 câu hỏi", "chao ban hen gap ngay mai nha nhe"])
    expect(await house.stranger("j2").says(said)).toContain("mã mời");
  const said = await house.cadre("AK02").says(`Mã của Em là ${await invite("XK02")}`);
  expect(said).not.toContain("đang kết nối cho đồng chí");
});

test.runIf(HAS_GROUPS_AND_FILES)("in a group no code is looked for", async () => {
  const code = await invite("XK02");
  expect(await house.inGroup("AK01", "doan-phuong").says("/ketnoi")).toContain("An Khánh");
  const inGroup = house.inGroup("j3", "doan-phuong");
  expect(await inGroup.says(`Mã của mình là ${code}, mời vào`)).toBe("");
  expect(await house.stranger("j4").says(code)).toContain("Huỳnh Gia Em");
});

test("who does not agree leaves nothing behind, and the code stays good", async () => {
  const code = await invite("XK02");
  const person = house.stranger("c1");
  await person.says(`/start ${code}`);
  expect(await person.presses("Không đồng ý")).toContain("không lưu gì");
  expect(await person.says("/tiendo")).toContain("mã mời");
  expect(await house.app.services.cadres.addressesOf("XK02")).toEqual([]);
  await house.stranger("c2").says(`/start ${code}`);
  expect(await house.stranger("c2").presses("Đồng ý")).toContain("Đã kết nối");
});

test("of two who have read the consent one gets the code", async () => {
  const code = await invite("XK02");
  const [one, two] = [house.stranger("d1"), house.stranger("d2")];
  await one.says(`/start ${code}`);
  await two.says(`/start ${code}`);
  const said = await Promise.all([one.presses("Đồng ý"), two.presses("Đồng ý")]);
  expect(said.filter((text) => text.includes("Đã kết nối"))).toHaveLength(1);
  expect(said.filter((text) => text.includes("đã được dùng"))).toHaveLength(1);
  expect(await house.app.services.cadres.addressesOf("XK02")).toHaveLength(1);
});

test("each code that cannot be used says why and what to do", async () => {
  const person = house.stranger("e1");
  expect(await person.says("/start AbC123xyz")).toContain("chưa đúng");
  const revoked = await invite("XK02");
  const live = await invite("XK02");
  expect(await person.says(`/start ${revoked}`)).toContain("thay bằng mã khác");
  house.setClock("2026-12-24T08:59:00+07:00");
  expect(await person.says(`/start ${live}`)).toContain("Huỳnh Gia Em");
  house.setClock("2026-12-24T09:01:00+07:00");
  expect(await person.presses("Đồng ý")).toContain("quá hạn");
  expect(await person.says(`/start ${live}`)).toContain("quá hạn");
  house.setClock(NOW);
  await house.stranger("e2").says(`/start ${live}`);
  await house.stranger("e2").presses("Đồng ý");
  expect(await person.says(`/start ${live}`)).toContain("đã được dùng");
});

test("an address belongs to one person", async () => {
  const code = await invite("XK02");
  const said = await house.cadre("AK02").says(`/start ${code}`);
  expect(said).toContain("Phạm Ngọc Bích");
  expect(said).toContain("/lienket");
  expect(said).not.toContain("Huỳnh Gia Em");
  expect(await house.cadre("AK02").says("/start")).toContain("Phạm Ngọc Bích");
});

test("a link broken off between the code and the address is finished by the same message", async () => {
  const code = await invite("XK02");
  const { invitations, linking, cadres: people } = house.app.services;
  const address = house.addressOf("f1");
  await invitations.use(code, address, new Date(NOW));
  const agreed = { address, cadre: "XK02", code, consent: "1", at: new Date(NOW), key: "killed#1" };
  await linking.finish(agreed);
  await linking.finish(agreed);
  expect(await people.addressesOf("XK02")).toMatchObject([{ _id: address, chosenAt: new Date(NOW) }]);
  expect(await invitations.peek(code, new Date(NOW))).toMatchObject({ kind: "used" });
  const consents = await linking.consentsOf("XK02");
  expect(consents.filter((consent) => consent._id === "killed#1")).toHaveLength(1);
  await expect(linking.finish({ ...agreed, address: house.addressOf("f2"), key: "other#1" })).rejects.toThrow(
    "link-code-used",
  );
});

test("an address that was removed does not come back by its old code", async () => {
  const code = await invite("XK02");
  const person = house.stranger("g1");
  await person.says(`/start ${code}`);
  await person.presses("Đồng ý");
  await house.app.services.cadres.unlink(person.address);
  expect(await person.says(`/start ${code}`)).toContain("đã được dùng");
});

test("after ten wrong codes an address waits, longer each time; a right code waits as well", async () => {
  const code = await invite("XK02");
  const person = house.stranger("h1");
  const wrong = (digit: number) => person.says(`/start ${String(digit).repeat(26)}`);
  for (let n = 1; n <= 9; n++) expect(await wrong(n)).toContain("chưa đúng");
  expect(await wrong(9)).toContain("sau 1 phút");
  expect(await person.says(`/start ${code}`)).toContain("sau 1 phút");
  house.setClock("2026-11-24T09:01:00+07:00");
  expect(await wrong(1)).toContain("sau 2 phút");
  house.setClock("2026-11-24T09:02:30+07:00");
  expect(await wrong(1)).toContain("sau 1 phút"); // not counted while waiting
  house.setClock("2026-11-24T09:03:00+07:00");
  expect(await wrong(1)).toContain("sau 4 phút");
  expect(await house.stranger("h2").says(`/start ${code}`)).toContain("Huỳnh Gia Em");
  house.setClock("2026-11-24T09:07:00+07:00");
  expect(await person.says(`/start ${code}`)).toContain("Huỳnh Gia Em");
  await person.presses("Đồng ý");
  expect(await house.app.services.cadres.addressesOf("XK02")).toHaveLength(1);
});

test("one whose consent is withdrawn is a stranger until consenting anew by /start", async () => {
  const person = house.cadre("AK03");
  await house.app.services.cadres.withdrawConsent("AK03");
  for (const said of ["/tiendo", "/trogiup", "chào bạn", "/khongco"])
    expect(await person.says(said)).toContain("không cần mã");
  expect(await person.says("/start")).toContain("Đặng Quốc Cường");
  expect(await person.presses("Không đồng ý")).toContain("/start");
  expect(await person.says("/trogiup")).not.toContain("/tiendo");
  await person.says("/start");
  expect(await person.presses("Đồng ý")).toContain("ghi nhận đồng ý");
  expect(await person.says("/trogiup")).toContain("/tiendo");
});
