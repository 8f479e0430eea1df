import { expect, test } from "vitest";
import { readAbsence } from "../../src/rules/reading/absence/absence-line.ts";

const TODAY = "2026-11-25";

test.each([
  ["từ 10/12 đến 01/12", { doubt: "end-first", from: "2026-12-10" }],
  ["từ 10/12/2026 đến 01/12/2026", { doubt: "end-first", from: "2026-12-10" }],
  ["từ mai đến 20/11", { doubt: "end-first", from: "2026-11-26" }],
  ["đến 20/11", { doubt: "end-first", from: "2026-11-25" }],
  ["từ 01/06/2027 đến 30/06/2029", { doubt: "too-long", from: "2027-06-01" }],
  ["từ 20/12 đến 5/1", { span: { from: "2026-12-20", to: "2027-01-05" } }],
  ["từ 1/12 đến 31/5", { span: { from: "2026-12-01", to: "2027-05-31" } }],
  ["từ 10/12 đến 3 ngày", { span: { from: "2026-12-10", to: "2026-12-12" } }],
  ["từ 3 đến 5/12", { span: { from: "2026-12-03", to: "2026-12-05" } }],
  ["12 tháng từ 1/12", { span: { from: "2026-12-01", to: "2027-11-30" } }],
  ["từ 1/12/2026 đến 1/12/2027", { span: { from: "2026-12-01", to: "2027-12-01" } }],
])("%s", (text, days) => {
  expect(readAbsence(text, TODAY).days).toEqual(days);
});
