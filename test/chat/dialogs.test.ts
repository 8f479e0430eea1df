import { afterAll, beforeAll, expect, test } from "vitest";
import type { Flow } from "../../src/chat/dialog/flow.ts";
import { commandLine } from "../../src/command-lines/command-line.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { until } from "../support/condition.ts";
import { type OpenHouse, openHouse, townWithButtons } from "../support/open-house.ts";

/** What the flows below did, as a service would keep it: by key, so that the same key twice is one deed. */
const done = new Map<string, string>();
let failures = 0;
let version = 1;

const COLOURS = [
  { value: "do", label: "Đỏ" },
  { value: "xanh", label: "Xanh" },
  { value: "ba", label: "3" },
  { value: "mạ", label: "Mạ" },
  { value: "má", label: "Má" },
];

const basics = { permission: "keep-own-records", where: ["private"] } as const;

const long: Flow = {
  ...basics,
  name: "long",
  get version() {
    return version;
  },
  commands: ["dai"],
  quick: false,
  async run(talk) {
    await talk.say("link-how");
    const name = await talk.ask(phrase("weekday-1"), (text) =>
      text.length > 3 ? { no: phrase("weekday-2") } : { value: text },
    );
    const colour = await talk.pick(phrase("weekday-3"), COLOURS);
    const many = await talk.pickMany(phrase("weekday-4"), COLOURS.slice(0, 3), 2);
    const sure = await talk.choose(phrase("weekday-5"), { yes: "weekday-6", no: "weekday-7" });
    const at = await talk.now();
    await talk.call(async (key) => {
      done.set(key, [name, colour, many.join("+"), sure, new Date(at).toISOString()].join(" "));
    });
    await talk.say("duration-hours", { hours: many.length });
  },
};

const quick: Flow = {
  ...basics,
  name: "quick",
  version: 1,
  commands: ["nhanh", "nhanhlen"],
  quick: true,
  async run(talk) {
    const minutes = talk.args || (await talk.ask(phrase("duration-minutes", { minutes: "?" })));
    await talk.call(async (key) => void done.set(key, minutes));
    await talk.say("duration-minutes", { minutes });
    await talk.offer([{ label: phrase("weekday-7"), command: commandLine("nhanh", 7) }]);
  },
};

const shaky: Flow = {
  ...basics,
  name: "shaky",
  version: 1,
  commands: ["run"],
  quick: true,
  async run(talk) {
    await talk.call(async () => {
      if (talk.args === "tuchoi") throw refuse("weekday-2");
      if (failures-- > 0) throw new Error("the database is away");
    });
    await talk.say("weekday-1");
  },
};

const dated: Flow = {
  ...basics,
  name: "dated",
  version: 1,
  commands: ["hen"],
  quick: false,
  async run(talk) {
    const whom = await talk.ask(phrase("weekday-1"));
    const when = await talk.askDated(phrase("weekday-3"), (text, at) =>
      text.length > 3 ? { no: phrase("weekday-2") } : { value: `${text} ${dayOf(at)}` },
    );
    const sure = await talk.choose(phrase("weekday-5"), { yes: "weekday-6", no: "weekday-7" });
    await talk.call(async (key) => void done.set(key, [whom, when, sure].join(" ")));
    await talk.say("weekday-4");
  },
};

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ flows: [long, quick, shaky, dated], town: townWithButtons });
});
afterAll(() => house.close());

async function toColour(code: string) {
  const cadre = house.cadre(code);
  await cadre.says("/dai");
  await cadre.says("An");
  return cadre;
}

test("a dialog from end to end, by buttons", async () => {
  done.clear();
  const cadre = house.cadre("AK01");
  expect(await cadre.says("/dai")).toBe(`${await helpText()}\n\nThứ Hai`);
  expect(await cadre.says("An")).toContain("Thứ Tư");
  expect(await cadre.presses("Đỏ")).toContain("Thứ Năm");
  expect(await cadre.presses("Xanh")).toContain("[✓ Xanh]");
  expect(await cadre.presses("✅ Xong")).toContain("chọn thêm");
  await cadre.presses("3");
  await cadre.presses("Xanh");
  await cadre.presses("Đỏ");
  expect(await cadre.presses("✅ Xong")).toContain("Thứ Sáu");
  expect(await cadre.presses("Thứ Bảy")).toBe("2 giờ");
  expect([...done.values()]).toEqual(["An do ba+do yes 2026-11-24T02:00:00.000Z"]);
});

async function helpText(): Promise<string> {
  return house.app.words.text("link-how");
}

test.each([
  ["2", "xanh"],
  ["2.", "xanh"],
  ["XANH", "xanh"],
  ["đỏ".normalize("NFD"), "do"],
  ["do", "do"],
  ["3", "ba"],
  [" 🔵 Xanh ", "xanh"],
])("an answer typed as “%s” means %s", async (typed, value) => {
  done.clear();
  const cadre = await toColour("AK02");
  expect(await cadre.says(typed)).toContain("Thứ Năm");
  await cadre.says("1, 2");
  await cadre.says("thu bay");
  expect([...done.values()][0]).toContain(`An ${value} do+xanh yes`);
});

test.each([
  ["9", "Câu này có 5 ý"],
  ["0", "Câu này có 5 ý"],
  ["tím", "chưa rõ ý"],
  ["🙂", "Câu còn chờ đồng chí: Thứ Tư"],
])("“%s” fits no option: the question comes again", async (typed, said) => {
  const cadre = await toColour("AK03");
  const heard = await cadre.says(typed);
  expect(heard).toContain(said);
  expect(heard).toContain("[Đỏ]");
  await cadre.says("/huy");
});

test("“ma” fits two options: asked which of the two, and what is picked there is the answer", async () => {
  const cadre = await toColour("AK03");
  expect(await cadre.says("ma")).toMatch(/“ma” là ý nào[^[]*\[Mạ\] \[Má\] \[Không phải các ý này\]$/);
  expect(await cadre.presses("Không phải các ý này")).toContain("[Đỏ]");
  await cadre.says("ma");
  expect(await cadre.says("má")).toContain("Thứ Năm");
  await cadre.says("/huy");
});

test("a refused answer says why and asks again; the state does not grow", async () => {
  const cadre = house.cadre("AK03");
  await cadre.says("/dai");
  expect(await cadre.says("quá dài")).toBe("Thứ Ba\n\nThứ Hai");
  expect(await cadre.says("quá dài")).toMatch(/^Thứ Ba\n\nGõ nhắc lại/);
  expect(await cadre.says("An")).toContain("Thứ Tư");
  await cadre.says("/huy");
});

test("a day counts from when it is said: the question may stay open over midnight, and be gone back behind", async () => {
  done.clear();
  const cadre = house.cadre("AK03");
  await cadre.says("/hen");
  await cadre.says("An");
  house.setClock("2026-11-25T00:10:00+07:00");
  expect(await cadre.says("tuần sau")).toContain("Thứ Ba");
  expect(await cadre.says("mai")).toContain("Thứ Sáu");
  house.setClock("2026-11-26T08:00:00+07:00");
  await cadre.says("quay lại");
  expect(await cadre.says("quay lại")).toContain("Thứ Hai");
  expect(await cadre.says("Ba")).toContain("Thứ Sáu");
  expect(await cadre.presses("Thứ Bảy")).toBe("Thứ Năm");
  house.setClock("2026-11-24T09:00:00+07:00");
  expect([...done.values()]).toEqual(["Ba mai 2026-11-25 yes"]);
});

test("a quick command in the middle is served, then the question comes again", async () => {
  const cadre = await toColour("AK02");
  const heard = await cadre.says("/nhanh 5");
  expect(heard).toContain("5 phút");
  expect(heard).toContain("Thứ Tư");
  expect(await cadre.says("/nhanh")).toContain("? phút");
  expect(await cadre.says("8")).toMatch(/8 phút[\s\S]*Thứ Tư/);
  expect(await cadre.says("xanh")).toContain("Thứ Năm");
  await cadre.says("/huy");
});

test("in a dialog a bare line is a command only when it can hardly be an answer", async () => {
  const cadre = house.cadre("AK02");
  await cadre.says("/dai");
  expect(await cadre.says("nhanhlen 5")).toMatch(/5 phút[\s\S]*Thứ Hai/);
  expect(await cadre.says("dài")).toMatch(/tiếp tục[\s\S]*Thứ Hai/);
  expect(await cadre.says("nhanh lên nào")).not.toContain("phút");
  await cadre.says("/huy");
});

test("a long dialog does not begin inside another; /huy leaves one at a time", async () => {
  const cadre = await toColour("AK02");
  expect(await cadre.says("/dai")).toMatch(/tiếp tục[\s\S]*Thứ Tư/);
  await cadre.says("/nhanh");
  expect(await cadre.says("huy")).toContain("Thứ Tư");
  expect(await cadre.says("/HUY")).toContain("đã dừng");
  expect(await cadre.says("hủy")).toContain("không có việc nào");
});

test("a press on a finished question changes nothing and says so", async () => {
  const cadre = await toColour("XK01");
  await cadre.presses("Đỏ");
  expect(await cadre.presses("Đỏ")).toContain("[✓ Đỏ]");
  await cadre.says("/huy");
  done.clear();
  expect(await cadre.presses("Đỏ")).toContain("đã xong");
  expect(done.size).toBe(0);
});

test("a button that carries a command is one deed however often it is pressed", async () => {
  const cadre = house.cadre("XK01");
  await cadre.says("/nhanh 1");
  done.clear();
  await cadre.presses("Chủ nhật");
  expect([...done.values()]).toEqual(["7"]);
  await cadre.presses("Chủ nhật");
  expect(done.size).toBe(2); // the second answer brought a button of its own
});

test("voice, stickers and pictures get a kind word and the question again", async () => {
  for (const [what, word] of [
    ["voice", "tin thoại"],
    ["sticker", "Nhãn dán"],
    ["picture", "ảnh"],
  ] as const) {
    const cadre = await toColour("XK01"); // anew each time: what is not understood twice in a row is answered shorter
    expect(await cadre.sends(what)).toMatch(new RegExp(`${word}[\\s\\S]*Thứ Tư`));
    await cadre.says("/huy");
  }
});

test("a dialog of an older version ends politely and begins anew", async () => {
  const cadre = await toColour("AK01");
  version = 2;
  expect(await cadre.says("xanh")).toMatch(/vừa được cập nhật[\s\S]*Thứ Hai/);
  version = 1;
  expect(await cadre.says("xanh")).toMatch(/vừa được cập nhật/);
  await cadre.says("/huy");
});

test("a refusal of a service ends the flow with its words", async () => {
  expect(await house.cadre("AK01").says("/run tuchoi")).toBe("Thứ Ba");
});

test("a message that fails twice is tried again; after three failures there is an apology and the chat goes on", async () => {
  const cadre = house.cadre("AK01");
  failures = 3;
  await cadre.says("/run");
  await until("there is an apology", async () => (await cadre.heard()).at(-1)?.includes("Xin lỗi"));
  expect(await cadre.says("/run")).toBe("Thứ Hai");
  const [aside, ...others] = await house.app.deadLetters.list();
  expect(others).toEqual([]);
  expect(aside).toMatchObject({ address: cadre.address, error: expect.stringContaining("Error") });
  expect(JSON.stringify(aside)).not.toContain("/run");
});

test("a slash may stand before a command written with spaces and diacritics", async () => {
  const cadre = house.cadre("AK03");
  expect(await cadre.says("/nhánh 6")).toContain("6 phút");
  expect(await cadre.says("/ nha nh 7")).toContain("7 phút");
});

test("yes and no are understood as people say them, and the first words of one answer", async () => {
  const cadre = await toColour("AK03");
  await cadre.says("xanh");
  await cadre.says("1, 2");
  done.clear();
  expect(await cadre.says("dạ có")).toBe("2 giờ");
  expect([...done.values()][0]).toContain(" yes ");
  await toColour("AK03");
  await cadre.says("xanh");
  expect(await cadre.says("xong")).toContain("chưa chọn ý nào");
  await cadre.says("1, 2");
  expect(await cadre.says("Chủ")).toBe("2 giờ");
});

test("who leaves a dialog that keeps no draft hears that nothing was saved", async () => {
  const cadre = await toColour("AK03");
  expect(await cadre.says("/huy")).toContain("không ghi gì cả");
});

test("politeness is answered with politeness, and hours told in a group are talk between people", async () => {
  expect(await house.cadre("AK03").says("Cảm ơn bạn nhiều!")).toContain("vui vì giúp được");
  await house.app.services.groups.bind("web:g:nhom", "AK", "AK01", new Date());
  expect(await house.inGroup("AK03", "nhom").says("2 tiếng hôm qua dọn kênh")).toBe("");
});
