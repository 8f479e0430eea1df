import { expect, test } from "vitest";
import { saysComing } from "../../../src/rules/reading/talk/coming.ts";

test.each([
  [
    "yes",
    ["dạ em đi được ạ", "em đi", "ok em dự", "chắc chắn đi", "em có mặt", "mình tham dự đầy đủ", "tới"],
  ],
  [
    "no",
    [
      "bận thi rồi",
      "kẹt việc nhà rồi chị ơi",
      "ko di dc",
      "em xin phép vắng",
      "hôm đó em bận",
      "em đi công tác",
    ],
  ],
  ["perhaps", ["chắc đi", "có lẽ đi được", "để em coi lại", "em sẽ cố gắng đi", "chưa biết nữa"]],
  [undefined, ["bạn ơi", "họp ở đâu vậy", "đi họp mệt quá", "mặc áo gì vậy", "đi chợ", "em đi được không?"]],
] as const)("an invitation is answered with %s by: %j", (said, lines) => {
  for (const line of lines) expect([line, saysComing(line)]).toEqual([line, said]);
});
