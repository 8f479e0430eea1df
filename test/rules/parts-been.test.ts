import { expect, test } from "vitest";
import { withPartsDated } from "../../src/rules/reading/days/parts-been.ts";

const said = (text: string, time: string) => withPartsDated(text, Date.parse(`2026-11-25T${time}:00+07:00`));

test.each([
  ["học thuộc bài hát hồi tối", "19:30", "học thuộc bài hát hồi tối nay"],
  ["hoc thuoc bai hat hoi toi", "19:30", "hoc thuoc bai hat hoi toi nay"],
  ["hồi tối em dự sinh hoạt kv3", "07:15", "hồi tối qua em dự sinh hoạt kv3"],
  ["hồi tối em dự sinh hoạt kv3", "16:00", "hồi tối qua em dự sinh hoạt kv3"],
  ["hồi chiều em đá banh", "08:00", "hồi chiều qua em đá banh"],
  ["hồi chiều em đá banh", "19:30", "hồi chiều nay em đá banh"],
])("%s, at %s", (text, time, dated) => {
  expect(said(text, time)).toBe(dated);
});

test.each([
  "hồi tối qua em tập hát",
  "hồi tối thứ 7 em tập hát",
  "hôm qua hồi tối em sinh hoạt kv3",
  "chi Lan hoi toi ve sinh hoat chi doan",
  "hồi sáng dọn rác 2 tiếng",
])("%s has its day", (text) => {
  expect(said(text, "19:30")).toBe(text);
});
