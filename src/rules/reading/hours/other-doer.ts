import { entryOf } from "../words/entry-of.ts";
import { asSpelt, isMarked, WORK_OR_SERVICE } from "./volunteer-work.ts";

/** What stands before the work: who did it, that it was done and when. */
const BEFORE_WORK =
  /^(?:(?:ad|admin|bot|nho|hd|dang|da|vua|moi|co|duoc|dc|du|tham du|tham gia|lam|xong|roi|thi|la|ranh|tranh thu|dap|bat|lo|bao(?! ve ?$)|cao|khai|ghi|xin|thuc hien|em|e|minh|mik|toi|tui|to|tao|con|chau|(?:(?:hai|2) )?(?:me con|cha con|vo chong|chi em|anh em|ong chau|ba chau)|ca (?:to|nhom|dam)|tui em|tui minh|tui tui|chung em|chung toi|tu|het|ca|buoi|sang|trua|chieu|lan|luon|nua|sau|truoc|gio|thoi gian|hanh chinh|noi dung|viec|cong viec|hoat dong|chuong trinh|hom|bua|day|nay|chibao(?= )|(?:vua|bua|tuan|thang|ngay) qua|(?:tai|trong|ngoai|vao)(?= (?:gio|luc|buoi|sang|trua|chieu|toi|ngay|hom|bua|tuan|thang|thoi gian) ))(?: |[,:.-] *|$))*/;
/** “đồ từ thiện” begins with no verb: what stands before it is what was done, and not who did it. */
const A_VERB =
  /^(?:lam|don|gom|nhat|vot|quet|trong|tuoi|dap|vet|dao|tang|phat|trao|goi|boc|lau|son|sua|day|nau|giup|ho tro|phu|ve sinh|thu gom|khoi thong|nao vet|cat|treo|ra quan|tuyen truyen|van dong|xay|dung|va|dam|tuan tra|dieu tiet|co dong|giang|cam co|giu tre|dan|chay loa|doc loa|so cuu|cuu|chua chay|gia co|khac phuc|phun|xit|khu khuan|diet|tha ca|gieo|uom|lap|keo|khoan|bac cau|dong goi|soan|phan loai|giu xe|quan tro|ke|don tiep|nho co|chat|co rua|moc|khoi muong|rai|san lap|hien|do huyet|nhap|so hoa|thap|tap huan|tiem|xep|(?:chuyen)?cho (?:nuoc|hang)|chuyencho|dua|ruoc|diu|dat)\b/;
const SELF = /\b(?:em|e|minh|mik|toi|tui)\b/;
/** How a place, a purpose or company begins: it says where or with whom the speaker worked. */
const LED =
  /^(?:(?:di|loi|len|xuong|qua|sang|ve|ghe|vo|vao|ra|toi|den)(?! nha (?!van|dan|thieu|sinh|cong|tho|tinh|nguoi|tre|ho))|chay|theo|ngoai|quanh|doc|khu vuc|o|tai|voi|cung|chung|ben|cho|trong|tren|duoi|giup|phu|ho tro|nho|vi|dip|nhan|the|mang|cam|dua|cho|chuan bi|kiem|tim|viet|soan|lap|to chuc|quan ly|huong dan|hoc|khao sat|do|ke|nang|khieng|vac|don|xach|boc|cao|can|tap|thay|gan|dung|mo|nhan|giao|chi|kham|tiem|cat|dan|treo|quay|chup|lap|rua|lam|dan dat|diu|bat|keo|cang|khuan|sap|xep|tron|bung|hot|cuoc|xuc|gap|dong|mac)(?: |$)/;
/** Who was helped or kept company is no doer, and whose house it was. */
const NO_DOERS = /\b(?:voi|cung|chung|giup|phu|ho tro|cho|theo|va|nho|nha|trao|tang|tham)\b/;
/** “ra công viên mấy anh công nhân dọn rác”: others between the place and the work. */
const DOERS_THERE =
  /\b(?:ba con|dan|nguoi dan|nguoi ta|moi nguoi|cong nhan|dan quan|bo doi|hoc sinh|sinh vien|thanh nien|doan vien|phu nu|thay co|co giao|hoc tro|hang xom|chinh quyen|tui no|bon no|ban be|cong ty|(?<!\b(?:ben|chay|di|bang|lay|mang) )xe|(?:doi|to) (?:trat tu|ve sinh|bao ve|dan phong)|may (?:cuoc|xuc|ui|cay|gat)|(?:thay|su co|su thay|luc luong|nhom|bac si|bi thu|chu tich|giam doc|quan ly|thang|(?:may|cac) (?:anh|chi|em|ban|chau|co|chu|bac|ong|ba|thay)|(?:anh|chi|(?<!\b(?:ap|cau|khu|kenh|kinh|rach|song|mieu|dinh|chua|vam|duong) )ba|(?<!\b(?:cau|khu|kenh|kinh|rach|song|mieu|dinh|chua|vam|duong) )ong) \p{L}+)(?: \p{L}+){0,2})$/u;

/** What in a line with marks is no planting, no company and nobody helped, written so that it stays apart without them. */
const TOLD_APART: Readonly<Record<string, string>> = { trong: "tại", cũng: "đã", chợ: "khu" };

/**
 * Whether somebody or something else seems to have done the work: “máy cuốc làm đường 3 tiếng”.
 * @param onlySomebody only words for people or machines name a doer
 */
export function hasOtherDoer(text: string, onlySomebody = false): boolean {
  const spelt = asSpelt(isMarked(text) ? text.replaceAll(/\p{L}+/gu, toldApart) : text);
  const at = spelt.search(WORK_OR_SERVICE);
  if (at <= 0 || !A_VERB.test(spelt.slice(at))) return false;
  const before = spelt.slice(0, at).replace(/^[^\p{L}]+/u, "");
  if (SELF.test(before)) return false;
  const rest = before.replace(BEFORE_WORK, "").trim();
  if ((onlySomebody || HELPS.test(spelt.slice(at))) && !SOMEBODY.test(rest) && !DOERS_THERE.test(rest))
    return false;
  return rest !== "" && (!LED.test(`${rest} `) || (DOERS_THERE.test(rest) && !NO_DOERS.test(rest)));
}

/** “bơm nước giúp nhà chị Sáu”: what was done stands before whom it helped. */
const HELPS = /^(?:giup|phu|ho tro)\b/;
const SOMEBODY =
  /^(?:(?:may|cac|tui|bon) )?(?:be|ban|em|con|chau|nhom|lop|doi|to|hoi|chi doan|cd|kv|doan|nguoi|thang|ai|ho|no|anh|chi|co|chu|bac|ong|ba|thay|sep|dong chi|cong an|cong ty|nha|xe)\b|^\p{L}+$/u;

function toldApart(word: string): string {
  return entryOf(TOLD_APART, word.toLowerCase()) ?? word;
}
