import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Flow } from "../../src/chat/dialog/flow.ts";
import { commandLine } from "../../src/command-lines/command-line.ts";
import { phrase } from "../../src/words/words.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { telegramTown } from "../support/telegram-town.ts";
import { type TownBuilder, webTown } from "../support/town.ts";
import { zaloBotTown } from "../support/zalo-bot-town.ts";
import { zaloTown } from "../support/zalo-town.ts";

/** What every channel must do, shown by the same people saying the same things on each of them. */
interface Row {
  channel: string;
  town: TownBuilder;
  /** Questions have buttons; else numbered choices. */
  buttons: boolean;
  groups: boolean;
  files: boolean;
}

const TOWNS: Row[] = [
  { channel: "web", town: webTown, buttons: true, groups: true, files: true },
  { channel: "telegram", town: telegramTown(), buttons: true, groups: true, files: true },
  { channel: "zalo", town: zaloTown(), buttons: false, groups: true, files: true },
  { channel: "zalo-bot", town: zaloBotTown(), buttons: false, groups: false, files: false },
];

const everywhere = {
  version: 1,
  quick: true,
  permission: "keep-own-records",
  where: ["private", "group"],
} as const;

const deeds = new Map<string, string>();

const echo: Flow = {
  ...everywhere,
  name: "echo",
  commands: ["noi"],
  async run(talk) {
    await talk.call(async (key) => void deeds.set(key, talk.args));
    await talk.say("duration-minutes", { minutes: talk.args });
    await talk.offer([{ label: phrase("weekday-7"), command: commandLine("noi", 7) }]);
  },
};

const questions: Flow = {
  ...everywhere,
  name: "questions",
  commands: ["hoi"],
  quick: false,
  async run(talk) {
    const options = ["Trách nhiệm", "Gương mẫu", "Trung thực"].map((label) => ({ value: label, label }));
    const one = await talk.pick(phrase("weekday-1"), options);
    const many = await talk.pickMany(phrase("weekday-2"), options, 1);
    await talk.say("duration-minutes", { minutes: `${one} · ${many.join(" + ")}` });
  },
};

const files: Flow<"download" | "files"> = {
  ...everywhere,
  name: "files",
  commands: ["tep"],
  quick: false,
  async run(talk, me, house) {
    const sent = await talk.file(phrase("weekday-3"));
    const back = await talk.call(async () => {
      const bytes = await house.download(me.address, sent, 1_000_000);
      return house.files.put(`lại ${sent.name}`, bytes);
    });
    await talk.say("weekday-4");
    await talk.attach(back);
  },
};

const table: Flow = {
  ...everywhere,
  name: "table",
  commands: ["bang"],
  async run(talk) {
    await talk.say("weekday-5");
    await talk.table({
      head: ["Đơn vị", "Đạt"],
      rows: [
        ["An Khánh", "8/12"],
        ["Xuân Khánh <&>", "10/12"],
      ],
    });
  },
};

const long: Flow = {
  ...everywhere,
  name: "long",
  commands: ["dai"],
  async run(talk) {
    const lines = Array.from({ length: 400 }, (_, n) => `Dòng ${n}: cán bộ Đoàn trách nhiệm`);
    await talk.say("duration-minutes", { minutes: lines.join("\n") });
  },
};

/** A script for what only some platforms can do: elsewhere there is no such test. */
function testIf(can: boolean): (name: string, script: () => Promise<void>) => void {
  return can ? (name, script) => test(name, script) : () => {};
}

describe.each(TOWNS)("on $channel", ({ town, buttons, groups, files: takesFiles }) => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse({ town, flows: [echo, questions, files, table, long] });
  });
  afterAll(() => house.close());

  test("a line is answered once, with its diacritics and marks as they are", async () => {
    const said = "*2* _tiếng_ <b>hôm qua</b> & “mai” 🌿 \\ `x`";
    expect(await house.cadre("AK01").says(`/noi ${said}`)).toContain(`${said} phút`);
    expect((await house.cadre("AK01").heard()).filter((text) => text.includes(said))).toHaveLength(1);
  });

  testIf(buttons)(
    "a question by buttons: one is picked, several are picked and unpicked, the message shows it",
    async () => {
      const cadre = house.cadre("AK02");
      expect(await cadre.says("/hoi")).toContain("[Gương mẫu]");
      expect(await cadre.buttons()).toEqual(["Trách nhiệm", "Gương mẫu", "Trung thực"]);
      expect(await cadre.presses("Gương mẫu")).toContain("Thứ Ba");
      const before = (await cadre.heard()).length;
      expect(await cadre.presses("Trung thực")).toContain("[✓ Trung thực]");
      expect(await cadre.presses("Trách nhiệm")).toContain("[✓ Trách nhiệm]");
      expect(await cadre.presses("Trung thực")).toContain("[Trung thực]");
      expect(await cadre.heard()).toHaveLength(before);
      expect(await cadre.presses("✅ Xong")).toBe("Gương mẫu · Trách nhiệm phút");
    },
  );

  testIf(!buttons)("where there are no buttons the choices are numbered", async () => {
    const cadre = house.cadre("AK02");
    expect(await cadre.says("/hoi")).toContain("1. Trách nhiệm\n2. Gương mẫu\n3. Trung thực");
    expect(await cadre.presses("Gương mẫu")).toContain("2. Gương mẫu");
    expect(await cadre.says("1, 3")).toBe(
      "☑️ Đã chọn: Trách nhiệm · Trung thực\n\nGương mẫu · Trách nhiệm + Trung thực phút",
    );
    expect(await cadre.says("3")).not.toContain("phút");
  });

  test("the same question answered by number and by words", async () => {
    const cadre = house.cadre("AK03");
    await cadre.says("/hoi");
    expect(await cadre.says("2")).toContain("Thứ Ba");
    const [last = ""] = (await cadre.says("trach nhiem, Trung Thực")).split("\n").reverse();
    expect(last).toBe("Gương mẫu · Trách nhiệm + Trung thực phút");
  });

  testIf(buttons)("a late press is answered, and does nothing", async () => {
    const cadre = house.cadre("XK01");
    await cadre.says("/hoi");
    await cadre.presses("Trách nhiệm");
    await cadre.says("1");
    expect(await cadre.presses("Trách nhiệm")).toContain("câu hỏi đã xong");
  });

  test("a button that carries a command goes on working after its dialog", async () => {
    const cadre = house.cadre("NK01");
    deeds.clear();
    await cadre.says("/noi 3");
    expect(await cadre.presses("Chủ nhật")).toContain("7 phút");
    expect([...deeds.values()]).toEqual(["3", "7"]);
  });

  testIf(takesFiles)("a file comes in and goes out again, byte for byte", async () => {
    const cadre = house.cadre("TD01");
    await cadre.says("/tep");
    const bytes = Uint8Array.from({ length: 5_000 }, (__, n) => n % 251);
    expect(await cadre.sendsFile("danh sách.xlsx", bytes)).toContain("Thứ Năm");
    const [back] = await cadre.files();
    expect(back?.name).toBe("lại danh sách.xlsx");
    expect(Buffer.from(back?.bytes ?? []).equals(bytes)).toBe(true);
  });

  test.each(["voice", "sticker", "picture"] as const)(
    "a %s gets a kind word and the question again",
    async (what) => {
      const cadre = house.cadre("AK01");
      await cadre.says("/hoi");
      const answer = await cadre.sends(what);
      expect(answer).toContain(house.app.words.label(`answer-is-${what}`));
      expect(answer).toContain("Thứ Hai");
      await cadre.says("/huy");
    },
  );

  test("a table comes with all its cells", async () => {
    const answer = await house.cadre("AK01").says("/bang");
    for (const cell of ["Thứ Sáu", "Đạt", "An Khánh", "8/12", "Xuân Khánh <&>", "10/12"])
      expect(answer).toContain(cell);
  });

  test("a text too long for one message comes whole and in order", async () => {
    const parts = (await house.cadre("AK01").says("/dai")).split("\n---\n");
    expect(parts.length).toBeGreaterThan(1);
    const lines = parts.flatMap((part) => part.split("\n")).filter((line) => line.startsWith("Dòng"));
    expect(lines.map((line) => Number(/\d+/.exec(line)?.[0]))).toEqual(
      Array.from({ length: 400 }, (__, n) => n),
    );
  });

  test("a notice reaches somebody who did not ask; the same one twice is said once", async () => {
    const { post } = house.app.services;
    const to = house.addressOf("XK01");
    for (let n = 0; n < 2; n++)
      await post.send(to, "nhac-1", [{ text: "Tuần mới rồi!" }], { notice: "nhac-1" });
    await house.app.lanes.idle();
    expect((await house.cadre("XK01").heard()).filter((text) => text === "Tuần mới rồi!")).toHaveLength(1);
  });

  testIf(groups)(
    "a group that is bound hears commands, each person's dialog apart; one that is not hears nothing",
    async () => {
      const [an, bich] = [house.inGroup("AK01", "nhóm"), house.inGroup("AK02", "nhóm")];
      expect(await an.says("/noi 1")).toBe("");
      await house.app.services.groups.bind(an.address, "AK", "AK01", new Date());
      expect(await an.says("/noi 1")).toContain("1 phút");
      expect(await bich.says("chào cả nhà")).toBe("");
      expect(await bich.says("/noi 2")).toContain("2 phút");
      expect(await bich.presses("Chủ nhật")).toContain("7 phút");
    },
  );

  test("a stranger hears how to link", async () => {
    expect(await house.stranger("người lạ").says("chào")).toContain("/start");
  });
});
