import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SHORTEST_POLICY } from "../../src/cli/policy/shortest.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { addDays, dayOf } from "../../src/rules/calendar/time.ts";
import { policyPartSchema } from "../../src/rules/duties/policy.ts";
import { rosterWorkbook } from "../fixtures/roster-workbook.ts";
import { emptyFolder } from "../support/data-folders.ts";
import { freshDatabase } from "../support/database.ts";
import { typed } from "../support/typed-command.ts";

const TODAY = dayOf(Date.now());

/** A program with the roster TD over NK, and an operator who writes files and types commands. */
async function operator() {
  const folder = await emptyFolder();
  const { uri } = await freshDatabase();
  const env = { MONGODB_URI: uri, DATA_DIR: folder };
  const types = (...args: string[]) => typed(args, env);
  const file = async (content: string | Uint8Array) => {
    const path = join(folder, "chinh-sach.json");
    await writeFile(path, content);
    return path;
  };
  const sets = async (unit: string, policy: object, ...more: string[]) =>
    types("policy", "set", unit, await file(JSON.stringify(policy)), ...more);
  const shows = async (unit: string, ...more: string[]) =>
    (await types("policy", "show", unit, ...more)).said;
  const json = async (unit: string, ...more: string[]) => JSON.parse(await shows(unit, "--json", ...more));
  await writeFile(join(folder, "ds.xlsx"), await rosterWorkbook());
  return {
    types,
    file,
    sets,
    shows,
    json,
    uri,
    importsRoster: () => types("roster", "import", join(folder, "ds.xlsx")),
  };
}

const date = (day: string) => day.split("-").toReversed().join("/");

test("a policy is shown, tried, set, and shown with who decided it and since when", async () => {
  const { sets, shows, json, importsRoster } = await operator();
  expect(await sets("NK", { befriendInvited: true })).toMatchObject({ code: 1 });
  await importsRoster();
  expect(await shows("nk")).toBe(
    `Chính sách của NK (Đoàn phường Ninh Kiều), ngày ${date(TODAY)}: đúng như kế hoạch, không có gì khác.`,
  );

  const tried = await sets("nk", { befriendInvited: true }, "--dry-run");
  expect(tried.code).toBe(0);
  expect(tried.said).toContain("chưa thay đổi gì");
  expect(await shows("NK")).toContain("đúng như kế hoạch");

  const set = await sets("nk", { befriendInvited: true });
  expect(set.code).toBe(0);
  expect(set.said).toContain("Đã đặt chính sách của NK (Đoàn phường Ninh Kiều)");
  expect(set.said).toContain("(befriendInvited): có; kế hoạch: không");
  expect(set.said).not.toContain("đã qua");
  expect(await shows("NK")).toContain(
    `(befriendInvited): có; kế hoạch: không – NK quyết định, từ ${date(TODAY)}`,
  );
  expect((await sets("NK", { befriendInvited: true })).said).toContain("đã đúng như vậy");

  await sets("TD", { reminders: { spreadFrom: "07:30" }, requirements: { D1: { A: 180 } } });
  await sets("NK", { befriendInvited: false, holidays: [{ day: "2027-03-26", name: "Ngày Đoàn" }] });
  const lines = await shows("NK");
  expect(lines).not.toContain("befriendInvited");
  expect(lines).toContain(`(reminders.spreadFrom): 07:30; kế hoạch: 07:00 – TD quyết định`);
  expect(lines).toContain("giờ tình nguyện mỗi tuần, nhóm A (requirements.D1.A): 180 phút; kế hoạch: 120");
  expect(lines).toContain("(holidays): 26/03/2027 – Ngày Đoàn – NK quyết định");
  expect(await json("NK")).toMatchObject({
    unit: { code: "NK", name: "Đoàn phường Ninh Kiều", level: "Đoàn cơ sở" },
    at: TODAY,
    policy: { befriendInvited: false, reminders: { spreadFrom: "07:30", spreadUntil: "09:00" } },
    decisions: [
      { unit: "TD", from: TODAY },
      { unit: "NK", from: TODAY, policy: { befriendInvited: true } },
      { unit: "NK", from: TODAY },
    ],
  });
});

test("a day to come is announced, a past one says that old reports change, and history stays", async () => {
  const { sets, shows, json, importsRoster } = await operator();
  await importsRoster();
  const [past, coming] = [addDays(TODAY, -30), addDays(TODAY, 30)];
  const later = await sets("NK", { correctionDays: { week: 3 } }, "--from", coming);
  expect(later.said).toContain(`có hiệu lực từ ngày ${date(coming)}`);
  expect(await shows("NK")).toMatch(
    /đúng như kế hoạch.*\nSắp có hiệu lực:\n.*\(correctionDays\.week\): 3; kế hoạch: 7/,
  );
  expect(await shows("NK", "--at", coming)).toContain("(correctionDays.week): 3; kế hoạch: 7 – NK");

  const wouldChange = await sets("NK", { correctionDays: { week: 5 } }, "--from", past, "--dry-run");
  expect(wouldChange.said).toContain(`${date(past)} đã qua. Đặt thật thì số liệu, báo cáo`);
  const changed = await sets("NK", { correctionDays: { week: 5 } }, "--from", past);
  expect(changed.said).toContain(`${date(past)} đã qua. Số liệu, báo cáo của các kỳ từ ngày ấy`);
  const weekAt = async (day: string) => (await json("NK", "--at", day)).policy.correctionDays.week;
  expect([await weekAt(addDays(past, -1)), await weekAt(TODAY), await weekAt(coming)]).toEqual([7, 5, 3]);
});

test("laxer than the plan, an unknown level and times in the wrong order are refused with the place", async () => {
  const { sets, shows, importsRoster } = await operator();
  await importsRoster();
  const refused: [object, ...string[]][] = [
    [
      { requirements: { D1: { A: 60 } } },
      "requirements.D1.A: kế hoạch yêu cầu ít nhất 120 (mục IV.2.2)",
      '{"requirements":{"D1":{"A":180}}}',
    ],
    [
      { requirements: { D9: { B: null } } },
      "requirements.D9.B: kế hoạch yêu cầu ít nhất 1 (mục III.2, IV.1)",
    ],
    [{ reminders: { yearReportBefore: "11-30" } }, "reminders.yearReportBefore", "(mục V.2)"],
    [
      { requirements: { D1: { byLevel: { "Chi đòan": { A: 200 } } } } },
      "không có cấp “Chi đòan”",
      "Chi đoàn",
    ],
    [
      { reminders: { spreadFrom: "09:00" } },
      "reminders.spreadFrom: 09:00 phải trước reminders.spreadUntil (09:00)",
    ],
    [
      { reminders: { quietFrom: "08:00" } },
      "reminders.spreadUntil: 09:00 phải trước reminders.quietFrom (08:00)",
    ],
    [
      { officeHours: { spans: [{ from: "13:00", to: "11:00" }] } },
      "officeHours.spans.from: 13:00 phải trước officeHours.spans.to (11:00)",
      '{"officeHours":{"spans":[{"from":"07:00","to":"11:00"}',
    ],
    [
      { reminders: { monday: "22:30" } },
      "reminders.monday: 22:30 rơi vào giờ nghỉ đêm (21:00–06:30)",
      '{"reminders":{"monday":"07:00"}}',
    ],
    [{ correctionDays: { month: 32 } }, "correctionDays.month: 32 ngày là quá lâu", "nhiều nhất là 31 ngày"],
    [{ correctionDays: { week: 8 } }, "cấp trên đã đặt là 7 ngày"],
    [{ levels: ["Thành đoàn"] }, "chỉ đơn vị cao nhất đặt được"],
    [{ reminderWays: ["fax"] }, "không có ứng dụng “fax”; các ứng dụng: telegram, zalo, zalo-bot"],
    [{ requirements: { D8: { A: 2 } } }, "requirements.D8.A: quá sức làm được", "nhiều nhất là 1"],
  ];
  for (const [policy, ...parts] of refused) {
    const { code, said } = await sets("NK", policy);
    expect(code, said).toBe(1);
    for (const part of ["chưa có gì thay đổi", ...parts]) expect(said).toContain(part);
  }
  const top = await sets("TD", { levels: ["Thành đoàn"] });
  expect(top.said).toContain("levels: cấp “Đoàn cơ sở” đang có 1 đơn vị, chưa bỏ được");
  expect((await sets("TD", { outsideScope: true })).said).toContain("không có cấp trên");
  expect(await shows("NK")).toContain("đúng như kế hoạch");
  expect((await sets("NK", { reminders: { quietFrom: "00:30" } })).code).toBe(0);
  // Where the plan is silent the topmost unit decides either way.
  expect((await sets("TD", { correctionDays: { week: 14 } })).code).toBe(0);
});

test("every change is listed: when, what and why, the newest first", async () => {
  const { sets, shows, json, importsRoster } = await operator();
  await importsRoster();
  expect(await shows("NK", "--changes")).toContain("chưa thay đổi lần nào");
  await sets("TD", { namesInGroup: true });
  await sets("NK", { correctionDays: { week: 5 } }, "--why", "chốt sớm hơn");
  const listed = await shows("NK", "--changes");
  expect(listed).toMatch(
    /người phụ trách máy, cho NK.*\n.*\(correctionDays\.week\): 5.*\nLý do: chốt sớm hơn\n.*người phụ trách máy, cho TD/,
  );
  expect((await json("NK", "--changes")).changes).toMatchObject([
    { unit: "NK", by: null, why: "chốt sớm hơn" },
    { unit: "TD", by: null },
  ]);
});

test("a decision that was put into the database by hand and is wrong is named", async () => {
  const { sets, shows, importsRoster, uri } = await operator();
  await importsRoster();
  const connection = await openDatabase(uri);
  await connection
    .collection<{ _id: string; facts: object[] }>("policies")
    .insertOne({ _id: "TD", facts: [{ from: "2026-01-01", policy: { reminders: { monday: "7h" } } }] });
  await connection.close();
  for (const said of [await shows("NK"), (await sets("NK", { befriendInvited: true })).said]) {
    expect(said).toContain(
      "quyết định chính sách viết tay chưa đúng, của NK hoặc đơn vị liên quan, ở mục reminders.monday",
    );
    expect(said).toContain('{"reminders":{"monday":"07:00"}}');
  }
});

const wrong: [string, ...string[]][] = [
  ["", "trống hoặc bị thiếu phần cuối"],
  ['{"befriendInvited": true', "thiếu phần cuối"],
  ["{\n'befriendInvited': true}", "dòng 2, cột 1"],
  ['{\n  "befriendInvited": true,\n}', "dòng 3, cột 1"],
  ["befriendInvited: true", "chưa đúng dạng JSON ở gần chỗ: befriendIn"],
  ["{}", "chưa quyết định điều gì"],
  ['{"reminders": {}}', "chưa quyết định điều gì"],
  ["5", "cả tệp: 5 chưa đúng, cần một nhóm mục"],
  ["[]", "cả tệp: […] chưa đúng"],
  ['{"befriendInvite": true}', "cả tệp: không có mục “befriendInvite” (có phải “befriendInvited”?)"],
  ['{"zzzzzzzz": 1}', "không có mục “zzzzzzzz”; các mục ở đây: levels, "],
  ['{"__proto__": {"befriendInvited": true}}', "không có mục “__proto__”"],
  [
    '{"befriendInvited": "có"}',
    'befriendInvited: "có" chưa đúng, cần true hoặc false. Ví dụ: {"befriendInvited":true}',
  ],
  ['{"befriendInvited": null}', "befriendInvited: null chưa đúng"],
  [
    '{"reminders": {"mondya": "07:00"}}',
    "reminders: không có mục “mondya” (có phải “monday”?)",
    '{"reminders":{"monday":"07:00"}}',
  ],
  [
    '{"reminders": {"monday": "7h"}}',
    'reminders.monday: "7h" chưa đúng, cần giờ dạng HH:mm. Ví dụ: {"reminders":{"monday":"07:00"}}',
  ],
  ['{"reminders": {"monday": "24:00"}}', "cần giờ dạng HH:mm"],
  [
    '{"reminders": {"yearReportBefore": "02-29"}}',
    "cần ngày năm nào cũng có",
    '{"reminders":{"yearReportBefore":"10-30"}}',
  ],
  ['{"reminders": {"firstCallDaysBefore": 15}}', "15 lớn quá, nhiều nhất là 14"],
  ['{"requirements": {"D12": {"A": 1}}}', "requirements: không có mục “D12”"],
  ['{"requirements": {"D1": {"A": -1}}}', "requirements.D1.A: -1 nhỏ quá, ít nhất là 0"],
  ['{"requirements": {"D1": {"A": 120.5}}}', "cần một số nguyên"],
  [
    '{"requirements": {"D1": {"byLevel": {"Chi đoàn": {"a": 240}}}}}',
    "requirements.D1.byLevel.Chi đoàn: không có mục “a” (có phải “A”?)",
    '{"requirements":{"D1":{"byLevel":{"Chi đoàn":{"A":240}}}}}',
  ],
  ['{"officeHours": {"weekdays": []}}', "officeHours.weekdays: danh sách cần ít nhất 1 mục"],
  ['{"officeHours": {"weekdays": [8]}}', "officeHours.weekdays.0: 8 lớn quá, nhiều nhất là 7", "[1,2,3,4,5]"],
  ['{"officeHours": {"spans": [{"from": "07:00"}]}}', "officeHours.spans.0.to: còn thiếu"],
  [
    '{"officeHours": {"spans": [{"from": "07:00", "to": "11:00", "at": 1}]}}',
    "officeHours.spans.0: không có mục “at”",
  ],
  [
    '{"holidays": [{"day": "2027-02-30", "name": "x"}]}',
    "holidays.0.day",
    "cần ngày có thật",
    '{"holidays":[{"day":"2026-09-01","name":"Quốc khánh"}]}',
  ],
  [
    '{"holidays": [{"yearly": "02-30", "fromYear": 2026, "name": "x"}]}',
    "holidays.0.yearly",
    "ngày năm nào cũng có",
  ],
  ['{"holidays": [{"day": "2027-02-28"}]}', "holidays.0"],
  ['{"holidays": [5]}', "holidays.0: 5 chưa đúng, cần một ngày nghỉ"],
  ['{"levels": [""]}', "levels.0: chưa được để trống"],
  ['{"levels": "Chi đoàn"}', 'levels: "Chi đoàn" chưa đúng, cần một danh sách'],
  [`{"levels": ${"[".repeat(20_000)}${"]".repeat(20_000)}}`, "levels.0: […] chưa đúng"],
  [JSON.stringify({ levels: "x".repeat(70_000) }), "lớn quá 64 KB"],
];

test.each(wrong)(
  "a wrong file is refused with the place and a right example: %.60s",
  async (content, ...parts) => {
    const folder = await emptyFolder();
    const path = join(folder, "sai.json");
    await writeFile(path, content);
    const { code, said } = await typed(["policy", "set", "NK", path], { DATA_DIR: folder });
    expect(code, said).toBe(1);
    for (const part of [...parts, "í dụ", "hưa có gì thay đổi"]) expect(said).toContain(part);
    for (const [, example = ""] of said.matchAll(/[Vv]í dụ[^{]*(\{.*?\})(?:\.|$)/gm))
      expect(policyPartSchema.safeParse(JSON.parse(example)), example).toMatchObject({ success: true });
  },
);

test("a file that is none, and days that are none", async () => {
  const folder = await emptyFolder();
  const path = join(folder, "utf16.json");
  await writeFile(path, Buffer.from(`\uFEFF${SHORTEST_POLICY}`, "utf16le"));
  const type = (...args: string[]) => typed(["policy", ...args], { DATA_DIR: folder });
  expect((await type("set", "NK", path)).said).toContain("chữ UTF-8");
  expect((await type("set", "NK", folder)).said).toContain("là thư mục");
  expect((await type("set", "NK", join(folder, "khong-co.json"))).said).toContain("Không có tệp");
  expect(await type("set", "NK", path, "--from", "2026-02-30")).toMatchObject({
    code: 2,
    said: "Ngày “2026-02-30” chưa đúng. Ví dụ: 2026-11-24",
  });
  expect((await type("show", "NK", "--at", "hôm qua")).code).toBe(2);
});
