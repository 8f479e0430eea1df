import { describe, expect, it } from "vitest";
import { readShirtExcuse } from "../../src/rules/reading/deeds/shirt-excuse.ts";

describe("why the shirt was not worn (IV.2.2, D5)", () => {
  it.each([
    ["thứ hai không mặc được vì áo ướt", "thứ hai", "áo ướt"],
    ["Thứ hai vừa rồi đi công tác nên tôi không mặc áo xanh.", "Thứ hai vừa rồi", "đi công tác"],
    ["bệnh nên t2 k mặc áo", "t2", "bệnh"],
    ["t2 em quên mặc áo do vội", "t2", "vội"],
    ["do vội nên t2 em quên mặc áo đoàn", "t2", "vội"],
    ["Do đi tập huấn, thứ Hai tôi không mặc áo Thanh niên.", "thứ Hai", "đi tập huấn"],
    ["vì bệnh t2 em không mặc áo xanh", "t2", "bệnh"],
    ["thứ hai tuần trước đi công tác nên em không mặc", "thứ hai tuần trước", "đi công tác"],
    ["áo ướt nên không mặc", "", "áo ướt"],
    ["không 30/11", "30/11", ""],
  ])("%s", (text, day, why) => {
    expect(readShirtExcuse(text)).toEqual({ day, why });
    expect(readShirtExcuse(text.normalize("NFD"))).toEqual({ day, why });
  });

  it.each(["t2 em có mặc áo mà quên báo", "hôm qua dọn kênh, không khí vui", "thứ hai mặc áo xanh"])(
    "“%s” denies nothing",
    (text) => expect(readShirtExcuse(text)).toBeUndefined(),
  );
});
