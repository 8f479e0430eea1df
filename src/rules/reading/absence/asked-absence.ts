import { plain } from "../words/plain.ts";

/** To be written down as away, asked for outright: “xin vắng”, “báo nghỉ phép giúp em”. */
const ASKED =
  /\b(?:xin|bao|ghi|nhap|dang ky|khai|dk|note|cho (?:em|e|minh|m|mk|toi|tui|con|chau)) (?:(?:phep|duoc|dc|tam|don|ngay|giup|gium|dum|em|e|minh|mk|toi|tui|la|lich|cai) )*(?:vang(?: mat)?|nghi(?: phep)?)\b/;
/** What is missed or left is one sitting, a lesson, or the work itself: none of the days of the plan. */
const OF_ONE_THING =
  /\b(?:vang|nghi)(?: mat| phep)? (?:(?:o|khoi|cai|cua|mot|1) )*(?:buoi|cuoc|tiet|ca|lop|hop|le|tet|tap|truc|sinh hoat|ra quan|viec|hoc|ban|he|trua|choi|game|thuong|day|ngang|hoi|dai hoi|mang|ve|lang|khach)\b(?! (?:rieng|nha|gia dinh))/;
/** Somebody else stands before the wish. */
const OTHERS =
  /(?:^| )(?:ban|anh|chi|a|c|co|thay|sep|no|tui no|tui nhoc|lop|to|nhom|team|cong ty|truong|dong chi|dc|be|ba con|may dua|moi nguoi|mn|ca nha|chi doan|khu vuc|kv)(?: \p{L}+){0,3} (?:xin|bao|da|cung|moi|dang ky)\b/u;
const FOR_OTHERS =
  /\b(?:gium|giup|dum|cho|ho) (?:ban|anh|chi|a|c|co|thay|sep|no|be|dong chi|dc|ca|may|moi nguoi|mn|con)\b/;
/** It is said to a person, and not to the bot. */
const TO_SOMEBODY =
  /\b(?:co|thay|anh|chi|sep|chu|bac|a|c|ban|moi nguoi|mn|ca nha|ae|anh em) oi\b|\b(?:nha|nhe|a|nghen|nhen) (?:co|thay|anh|chi|sep|chu|bac|moi nguoi|mn|ca nha|ae|anh em|may ban)[ .!]*$|\b(?:co|thay|sep)[ .!]*$/;
/** Wondered, denied, over, or somebody's story. */
const NO_WISH =
  /[?？]|\b(?:co can|can bao|phai bao|khoi bao|khoi xin|lam sao|sao|the nao|the nay|o dau|khi nao|bao gio|chung nao|nghe|thay|khong xin|ko xin|khong bao|ko bao|chua bao|chua xin|da (?:xin|bao)|may lan|bao nhieu|nao|duoc may|nhac|noti|thong bao|co quan|cong ty|lich su|xem|coi|huy|rut|sua|xoa|doi|tat)\b|\b(?:xin|bao|ghi|nghi|vang)(?: \w+){0,3} (?:roi|r)\b|\bchua[ .]*$/;

/** Whether a line asks outright, for oneself, to be written down as away. */
export function asksToBeAway(text: string): boolean {
  const line = plain(text)
    .replaceAll(/[^\p{L}\p{N}?？/ ]/gu, " ")
    .replaceAll(/ +/g, " ")
    .trim();
  return (
    ASKED.test(line) &&
    ![OF_ONE_THING, OTHERS, FOR_OTHERS, TO_SOMEBODY, NO_WISH].some((wrong) => wrong.test(line))
  );
}
