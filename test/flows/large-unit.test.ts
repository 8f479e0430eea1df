import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { listEverybody } from "../../src/records/people/member-lists.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import { numberIn, readBook } from "../support/book-figures.ts";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** A city of communes, none of whose cadres has done anything yet. */
function cityOf(communes: number, inEach: number) {
  return {
    units: [
      { code: "TD", name: "Thành đoàn Cần Thơ", level: "Thành đoàn" },
      ...Array.from({ length: communes }, (_, n) => ({
        code: `X${n}`,
        name: `Đoàn xã Vĩnh Thạnh Trung ${n}`,
        level: "Đoàn cơ sở",
        parent: "TD",
      })),
    ],
    cadres: [
      { code: "TD01", name: "Lê Minh Tâm", unit: "TD", positions: ["Bí thư"], fullTime: true },
      ...Array.from({ length: communes * inEach }, (_, n) => ({
        code: `C${n}`,
        name: `Nguyễn Thị Phương Thảo ${n}`,
        unit: `X${n % communes}`,
        linked: false,
      })),
    ],
  };
}

describe.each(DRAWN_CHANNELS)("a large unit on $name", ({ name, town, groupsAndFiles }) => {
  // As large as the city in one place; elsewhere it is about how it is shown.
  const [communes, inEach] = name === "browser" ? [50, 40] : [30, 15];
  const all = communes * inEach + 1;
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse({ town, organisation: cityOf(communes, inEach) });
  });
  afterAll(() => house.close());

  const head = () => house.cadre("TD01");

  async function hearing(act: () => Promise<string>): Promise<{ said: string; messages: number }> {
    const before = (await head().heard()).length;
    const said = await act();
    return { said, messages: (await head().heard()).length - before };
  }

  test("/chuanop: counts by lower unit in one message, no name", async () => {
    await head().says("/trogiup");
    const { said, messages } = await hearing(() => head().says("/chuanop giờ"));
    expect(messages).toBe(1);
    expect(said).toContain(`Còn thiếu giờ tình nguyện (${all}):\n• Đoàn xã Vĩnh Thạnh Trung 0: ${inEach}`);
    expect(said).toContain(`• … và ${communes - 14} đơn vị nữa: `);
    expect(said).not.toContain("Phương Thảo");
    expect((await head().buttons()).length).toBeLessThanOrEqual(9);
  });

  test("one unit's names come by a press", async () => {
    await head().says("/chuanop giờ");
    const { said, messages } = await hearing(() => head().presses(`Đoàn xã Vĩnh Thạnh Trung 0 (${inEach})`));
    expect(messages).toBe(1);
    expect(said).toContain(`Vĩnh Thạnh Trung 0 – tuần 23/11–29/11\nCòn thiếu giờ tình nguyện (${inEach}):`);
    expect(said).toContain(`• Nguyễn Thị Phương Thảo ${communes}\n`);
  });

  test("all duties at once are one message, too, and lead into the units", async () => {
    const { said, messages } = await hearing(() => head().says("/chuanop"));
    expect(messages).toBeLessThanOrEqual(2);
    for (const duty of ["giờ tình nguyện", "bản đăng ký", "bản tự kiểm điểm"])
      expect(said).toContain(`Còn thiếu ${duty} (${all})`);
    expect(said).not.toContain("Phương Thảo");
    expect((await head().buttons()).length).toBeLessThanOrEqual(9);
    const inUnit = await hearing(() => head().presses("Đoàn xã Vĩnh Thạnh Trung 0"));
    expect(inUnit.messages).toBe(1);
    expect(inUnit.said).toContain(`• Nguyễn Thị Phương Thảo ${communes}\n`);
  });

  if (groupsAndFiles)
    test("the whole list is a workbook in the chat", async () => {
      await head().says("/chuanop giờ");
      expect(await head().presses("📎 Tệp danh sách")).toContain(`${all} dòng`);
      const file = (await head().files()).at(-1);
      expect(file?.name).toBe("con-thieu-TD.xlsx");
      const [names] = await readBook(file?.bytes ?? new Uint8Array());
      expect(names?.rows[0]).toMatchObject({ "Đã làm": "0", Cần: "2", "Đơn vị tính": "giờ" });
    });

  if (groupsAndFiles)
    test("the workbook of the whole city says what its report says", async () => {
      expect(await head().says("/baocao excel tuần này")).toContain("Thành đoàn Cần Thơ");
      const file = (await head().files()).at(-1);
      const sheets = await readBook(file?.bytes ?? new Uint8Array());
      expect(sheets).toHaveLength(5 + 1 + communes);
      const { services } = house.app;
      const report = (await services.standings.of("TD", periodOf("week", "2026-11-24"), Date.now()))?.report;
      const rows = new Map(
        sheets.slice(4).flatMap(({ rows: people }) => people.map((row) => [row["Mã cán bộ"], row])),
      );
      expect(rows.size).toBe(all);
      const off = (report?.cadres ?? []).filter(({ code, duties }) => {
        const row = rows.get(code);
        const [done, required] = ["đã làm", "cần"].map((what) =>
          numberIn(row, `Giờ tình nguyện: ${what} (giờ)`),
        );
        return done !== (duties.D1?.done ?? 0) / 60 || required !== (duties.D1?.required ?? 0) / 60;
      });
      expect(off).toEqual([]);
      const [totals] = sheets;
      expect(totals?.rows).toHaveLength(1 + communes);
      expect(numberIn(totals?.rows[0], "Giờ tình nguyện: số người phải làm")).toBe(report?.totals.D1?.of);
      expect(numberIn(totals?.rows[1], "Số cán bộ")).toBe(inEach);
    });

  if (!groupsAndFiles)
    test("without files the figures come as text, page by page, with who can print it", async () => {
      const first = await hearing(() => head().says("/baocao excel tháng này"));
      expect(first.said).toContain("Thành đoàn Cần Thơ");
      expect(first.said).toContain("(trang 1/");
      expect(first.said).toContain("• Đoàn xã Vĩnh Thạnh Trung 0: ");
      expect(first.said).toContain("Ứng dụng này không nhận tệp");
      expect(await head().presses("▶ Trang sau")).toContain("(trang 2/");
    });

  if (!groupsAndFiles)
    test("without files: page by page; and a file to another app of the person's", async () => {
      await head().says("/chuanop giờ");
      const first = await hearing(() => head().presses("📄 Xem tên từng trang"));
      expect(first.messages).toBe(1);
      expect(first.said).toContain("(trang 1/");
      expect(await head().presses("▶ Trang sau")).toContain("(trang 2/");
      expect(await head().says("/chuanop trang 9999 giờ")).toMatch(/trang (\d+)\/\1\)/);

      const connection = await openDatabase(house.databaseUri);
      const { links } = peopleModels(connection);
      await links.create({
        _id: "web:p:TD01",
        cadre: "TD01",
        linkedAt: new Date(0),
        chosenAt: new Date(0),
        reachable: true,
        renewed: { code: "renewed", until: new Date("2027-01-01") },
      });
      await listEverybody(connection);
      // It may be somebody else's, as long as it can be refused.
      expect(await head().says("/chuanop tệp giờ")).toContain("(trang 1/");
      await links.updateOne({ _id: "web:p:TD01" }, { $unset: { renewed: "" } });
      await connection.close();
      expect(await head().says("/chuanop tệp giờ")).toContain("đã gửi tệp vào trang web");
      await house.app.lanes.idle();
      const inBrowser = await house.app.web.history("web:p:TD01");
      expect(inBrowser.at(-1)?.file?.name).toBe("con-thieu-TD.xlsx");
    });

  test("the secretary's digest is one message of counts, with a way to the names", async () => {
    const at = "2026-11-30T08:00:00+07:00";
    house.setClock(at);
    const before = (await head().heard()).length;
    await runJob(house.app.services, "week-digest", { at: Date.parse(at) });
    await house.app.lanes.idle();
    const heard = (await head().heard()).slice(before);
    const pictures = heard.filter((said) => said.startsWith("🖼"));
    const words = heard.filter((said) => !said.startsWith("🖼"));
    expect(words).toHaveLength(1);
    expect(words[0]).toContain(`Còn thiếu giờ tình nguyện: ${all} đồng chí`);
    expect(words[0]).not.toContain("Phương Thảo");
    // Of 50 units they come when asked for; 30 are two pictures; the Zalo bot takes none.
    expect(pictures).toHaveLength(name === "browser" || !groupsAndFiles ? 0 : 2);
    const [first] = (await head().buttons()).filter((label) => label === "🖼 Xem bằng ảnh");
    expect(first !== undefined).toBe(name === "browser");
    expect(await head().presses("👥 Ai còn thiếu")).toContain("tuần 23/11–29/11");
  });

  test("/tinhhinh: one message, the week beside the month", async () => {
    house.setClock("2026-11-24T09:00:00+07:00");
    const { said, messages } = await hearing(() => head().says("/tinhhinh"));
    expect(messages).toBe(1);
    expect(said).toMatch(/tuần 23\/11–29\/11, tháng 11\/2026/);
  });

  if (name === "browser")
    test("a year of more people than one sheet takes is said before it begins", async () => {
      const connection = await openDatabase(house.databaseUri);
      const { cadres } = peopleModels(connection);
      const [like] = await cadres.find({ _id: "C0" }).lean();
      const more = Array.from({ length: 900 }, (_, n) => ({ ...like, _id: `D${n}` }));
      await cadres.insertMany(more, { lean: true });
      await listEverybody(connection);
      await connection.close();
      const before = (await head().files()).length;
      expect(await head().says("/baocao excel 2026")).toContain("nhiều lần ghi hơn một trang tính chứa được");
      expect(await head().says("thôi")).toContain("Mình chưa lập tệp");
      expect(await head().files()).toHaveLength(before);
      expect(await head().says("/baocao excel tuần này")).toContain("các lần ghi");
    });
});
