import { entryOf } from "../words/entry-of.ts";

/**
 * Words that without their marks would be taken for another of a group: each with a number behind it, so that it is of that group only where
 * the group names it so, or as another word that means the same.
 */
const APART: Readonly<Record<string, string>> = {
  ...{ tôi: "tui", tới: "den", tối: "toi3", ạ: "nhe", à: "nhe", á: "nhe" },
  ...{
    có: "co2",
    cỏ: "co3",
    cờ: "co3",
    cô: "co4",
    bà: "ba4",
    dì: "di4",
    bạn: "ban4",
    thầy: "thay4",
    cậu: "cau4",
  },
  ...{ nhà: "nha2", mỗi: "moi2", mời: "moi3", đầu: "dau2", đá: "da2", đây: "day3", đấy: "day3", dậy: "day3" },
  ...{ dày: "day3", chợ: "cho2", chờ: "cho3", chở: "cho5", mưa: "mua3", mùa: "mua3", múa: "mua2" },
  ...{
    lẹ: "le2",
    lẻ: "le2",
    lề: "le2",
    đủ: "du2",
    dù: "du2",
    dư: "du2",
    đu: "du2",
    dữ: "du2",
    nghĩ: "nghi2",
  },
  ...{ vệ: "ve2", vẽ: "ve3", vé: "ve2", mặt: "mat2", mắt: "mat2", mát: "mat2", mật: "mat2" },
  ...{ trong: "trong2", trống: "trong2", trọng: "trong2", thư: "thu2", cũng: "cung2", vàng: "vang2" },
  ...{
    chùa: "chua2",
    chữa: "chua3",
    hộp: "hop2",
    hợp: "hop2",
    kè: "ke2",
    kê: "ke2",
    thờ: "tho2",
    thơ: "tho2",
  },
  ...{
    hộ: "ho2",
    hồ: "ho3",
    hò: "ho3",
    chừng: "chung2",
    chứng: "chung2",
    chúng: "chung3",
    đội: "doi2",
    đời: "doi3",
  },
  ...{
    đợi: "doi3",
    bận: "ban2",
    bán: "ban3",
    bàn: "ban3",
    mất: "mat",
    hộc: "hoc2",
    giải: "giai",
    giai: "giai2",
  },
};
const MARKED = /[^\p{ASCII}]/u;

/** A line in small letters, those words told apart; one that nowhere has a mark is left as it is. */
export function wordsApart(text: string): string {
  const typed = text.normalize("NFC").toLowerCase();
  return MARKED.test(typed) ? typed.replaceAll(/\p{L}+/gu, (word) => entryOf(APART, word) ?? word) : typed;
}
