import { expect, test } from "vitest";
import { readStatementOfHours } from "../../src/rules/reading/hours/hours-statement.ts";

const TODAY = "2026-11-24";

test.each([
  "bạn em đi dọn rác 3 tiếng hôm qua",
  "hôm qua bạn Trâm dọn vệ sinh 4 tiếng",
  "chị Lan hôm qua dọn rác 2 tiếng",
  "hom qua chi Lan don rac 2 tieng",
  "mấy em học sinh nhặt rác 3 tiếng hôm qua",
  "người ta dọn rác 5 tiếng hôm qua",
  "chi đoàn bạn dọn rác 2 tiếng hôm qua",
  "nó làm tình nguyện 2 tiếng hôm qua",
  "vợ mình đi hiến máu 2 tiếng hôm qua",
  "Trâm dọn rác 2 tiếng hôm qua",
  "bé Na nhặt rác 1 tiếng hôm qua",
  "em gái em dọn rác 3 tiếng hôm qua",
  "hôm qua em trai mình trực chốt 2 tiếng",
  "em gai em don rac 3 tieng hom qua",
  "em ấy dọn rác 2 tiếng hôm qua",
  "em Lan dọn rác 2 tiếng hôm qua",
  "nhóm bạn Hòa trồng cây 4 tiếng hôm qua",
  "nhom ban Hoa trong cay 4 tieng hom qua",
  "đội anh Tú dọn rác 2 tiếng hôm qua",
])("“%s” tells of somebody else", (line) => {
  expect(readStatementOfHours(line, { today: TODAY })).toBeUndefined();
});

test.each([
  "hôm qua chị Lan với em dọn rác 2 tiếng",
  "hôm qua em đi cùng bạn dọn rác 2 tiếng",
  "bạn ơi mình dọn rác 2 tiếng hôm qua",
  "dạ chị, em dọn rác 2 tiếng hôm qua",
  "anh em mình dọn kênh 3 tiếng hôm qua",
  "tụi em dọn rác 2 tiếng hôm qua",
  "chi đoàn em dọn rác 2 tiếng hôm qua",
  "Dọn rác 2 tiếng hôm qua",
  "dạy các em học bài 2 tiếng hôm qua",
  "co don rac 2 tieng hom qua",
  "em với em gái dọn rác 2 tiếng hôm qua",
  "em Dọn rác 2 tiếng hôm qua",
  "Em dọn rác 2 tiếng hôm qua",
  "nhóm mình dọn rác 2 tiếng hôm qua",
  "nhóm anh em mình dọn rác 2 tiếng hôm qua",
])("“%s” tells of one's own", (line) => {
  expect(readStatementOfHours(line, { today: TODAY })).toMatchObject({ day: "2026-11-23" });
});
