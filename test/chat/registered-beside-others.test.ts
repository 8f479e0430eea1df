import { expect, test } from "vitest";
import type { Option } from "../../src/chat/message/outgoing.ts";
import { registeredOfOffered } from "../../src/chat/reading/registered-of-offered.ts";

const AT = Date.parse("2026-12-06T19:30:00+07:00");
const asks = ["xong", "khac", "thoi"].map(
  (does): Option => ({ value: `giotinhnguyen ${does} 0123456789 2026-W49`, label: `Giờ ${does}` }),
);
const missing: Option = { value: "chuanop", label: "👥 Ai còn thiếu" };
const shirt: Option = { value: "aoxanh không", label: "👕 Không mặc được", takesWhy: true };

test("Sunday's question is answered in words also where a head's digest came in the same letter", () => {
  expect(registeredOfOffered([...asks, missing], "bận quá chưa làm được nha", AT)?.rest).toContain("thoi");
  expect(registeredOfOffered([...asks, missing], "xong rồi ạ", AT)?.rest).toContain("xong");
});

test("beside another question that has a yes or no nobody knows which is answered", () => {
  expect(registeredOfOffered([...asks, shirt], "rồi", AT)).toBeUndefined();
});
