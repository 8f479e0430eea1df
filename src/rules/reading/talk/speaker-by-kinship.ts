/** A line of somebody who calls the bot “em”, “con”, “cháu” and themselves by kinship, in the words of others. */
export interface BySpeaker {
  /** With “tui” where the speaker stands, and “bot” where the bot is called. */
  readonly text: string;
  /** It calls the bot by a younger one's name, or asks it to write something down for the speaker, so that nobody else can be meant. */
  readonly isToBot: boolean;
}

/** Who is older than the bot. “co” and “chu” without marks are as often other words. */
const ELDER = "chị|chi|anh|cô|co|chú|chu|bác|bac|dì|thím|thim|cậu|thầy";
/** What follows the speaker at once: nobody's name, but what was done, or when. */
const DOES =
  "(?:mới|moi|vừa|vua|đã|da|có|co|cũng|cung|xong|tranh thủ|tranh thu|đi|di|xuống|xuong|qua|ghé|ghe|về|ve|ra|lên|len|vô|vo|vào|vao|tới|ở|theo|tập|tap|bận|ban|dự|du|tham|làm|lam|mặc|mac|dọn|don|phụ(?! nữ| huynh| trách)|phu(?! nu| huynh| trach)|quét|quet|trồng|trong|nhặt|nhat|phát|phat(?! (?:di|don|lam|phu|day|co mat|vua|moi)(?!\\p{L}))|dạy|day|hỗ trợ|ho tro|trực|truc|giúp|giup|nấu|nau|hát|hat|nhảy|nhay|múa|mua|họp|hop|sinh hoạt|sinh hoat|học|hoc|chạy|chay|đánh|danh|đá|bơi|boi|chơi|choi|sơn|son|sửa|sua|vá|đắp|dap|vớt|vot|vét|vet|nạo|nao|tưới|tuoi|giữ|giu|ngồi|ngoi|đứng|dung|dẫn|dan|chở|đưa|dua|kèm|kem|hướng dẫn|huong dan|cài|nhập|nhap|soạn|soan|gói|goi|cắt|cat|đo|phân loại|phan loai|bốc|boc|khiêng|khieng|dựng|treo|lau|rửa|rua|gom|lượm|luom|tuyên truyền|tuyen truyen|vận động|van dong|hiến|hien|lót|lot|tiếp|tiep|tư vấn|tu van|chấm|cham|(?:với|voi|cùng|cung) (?:\\p{Lu}\\p{L}*|mấy|các|tụi|bé|thằng|may|cac|tui|be|thang|chi đoàn|chi doan))(?!\\p{L})";
const WHEN =
  "(?:hôm|bữa|sáng|trưa|chiều|tối|đêm|hom|bua|sang|trua|chieu|toi|dem|hồi|hoi) (?:qua|nay|kia|sáng|trưa|chiều|tối|sang|trua|chieu|toi)";
/** What may stand before the speaker: courtesy, a day, a time. */
const BEFORE =
  "(?:^|[,.;:!] ?|(?<!\\p{L})(?:dạ|da|ơi|oi|thì|thi|mà|ma|nên|nen|chứ|chu|bữa|bua|hôm|hom|hổm|qua|nay|kia|trước|truoc|rồi|roi|nhật|nhat|nhựt|nhut|hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay|sáng|chiều|tối|trưa|sang|chieu|toi|trua|nãy|[Cc][Nn]|[Tt][2-7]|(?:thứ|thu) \\d|\\d{1,2}[/.-]\\d{1,2}|\\d{1,2}(?:h|g)\\d{0,2}|\\d ?(?:phút|phut|tiếng|tieng)) )";
const SUBJECT = new RegExp(
  `(${BEFORE})(${ELDER})(?= (?:${WHEN},? )?(?:không phải |khong phai )?${DOES})`,
  "gu",
);
/** “ghi dùm chị”, “ghi cho chị một hoạt động” */
const FOR_ME = new RegExp(
  `((?<!\\p{L})(?:ghi|tính|tinh|cộng|cong|lưu|luu|nhập|nhap|note|log|khai|báo|bao)(?: (?:lại|lai|nhận|nhan|vô|vo|giờ|gio|phần|phan|luôn|luon|sổ|so))* (?:giùm|gium|dùm|dum|giúp|giup|hộ|cho|của|cua)(?: cho)? )(${ELDER})(?=[ ,.!]*$|[,.] ?| (?:\\d|có|co|một|mot|(?:hai|ba) (?:tiếng|tieng|giờ|gio|buổi|buoi|bài|bai|hoạt|hoat)|nửa|nua|cái|cai|buổi|buoi|hoạt|hoat|giờ|gio|vô|vo|với|voi|nha|nhé|nhe|nghe|nghen|luôn|luon|đi|di|liền|thôi|thoi)(?!\\p{L}))`,
  "giu",
);
/** “em ghi phần của chị thôi nha”: what it asks for is only to be written down. */
const MY_SHARE = new RegExp(
  `(?<!\\p{L})(?:bot )?(ghi|tính|tinh) (?:phần|phan)(?: của| cua)? (?:${ELDER}) (?:thôi|thoi)(?!\\p{L})`,
  "giu",
);
/** The bot as a younger one, called at the end, at the beginning, or told to write. */
const BOT =
  /(?<=(?:^|(?<!\p{L})(?:nha|nhe|nhé|nghe|nghen|nhen|hen|đó|do|nè|ne|á|lận|lan|rồi|roi|luôn|luon|ạ|ơi|vậy|vay) |, ?))(?:em|con|cháu|chau)(?=(?: (?:ạ|a|á|ơi|oi))?[ .!]*$|,)|(?<!\p{L})(?:em|con|cháu|chau)(?= (?:ơi|oi|à)(?!\p{L}))|(?<!\p{L})em(?= (?:ghi|tính|tinh|cộng|cong|lưu|luu|nhập|nhap|note|coi|bấm|bam) (?:nhận|nhan|giùm|gium|dùm|dum|giúp|giup|hộ|cho|lại|lai|vô|vo|phần|phan|sổ)(?!\p{L}))/giu;
/** The speaker by another name, or a younger one who may be: “…, em có đi không”. */
const OTHER_SPEAKER =
  /(?<!\p{L})(?:tôi|tui|mình|minh|mk|tớ)(?!\p{L})|(?<!(?:mấy|các|trẻ|chị|anh|may|cac|tre|chi|những) )(?<!\p{L})(?:em|e)(?! (?:nhỏ|bé|học sinh|thiếu nhi|nho|hoc sinh|thieu nhi)(?!\p{L}))(?!\p{L})/iu;
/** A question, whether it is marked or not. */
const ASKS =
  /[?？]|(?<!\p{L})(?:không|khong|ko|k|hông|hong|hôn|hk|chưa|chua|hả|vậy|nhỉ|ta|sao|nào|nao|gì|đâu)[ .!]*$|(?<!(?<!\p{L})(?:chỉ|có|thôi|mỗi)(?!\p{L}).{0,25})à[ .!]*$/iu;
/** An elder who is called: “anh làm 2 tiếng hay 3 tiếng vậy anh”. */
const CALLS_ELDER = new RegExp(
  `(?<!(?:của|cua|cho|với|voi|nhà|nha|phần|phan|giùm|gium|dùm|dum|giúp|giup) )(?<!\\p{L})(?:${ELDER})(?: ơi| oi|[ .!]*$)`,
  "u",
);
/** “anh Phúc báo hôm qua chị …”, “ghi cho chị Lan …, hôm qua chị …”: somebody else is told of, or speaks. */
const ANOTHER = new RegExp(
  `(?<!\\p{L})(?:${ELDER}) (?:\\p{Lu}\\p{L}*|hai|ba|tư|năm|sáu|bảy|tám|chín|út|lan)(?!\\p{L})|(?<!\\p{L})(?:nói|kể|nhắn|kêu|bảo|rủ|noi|ke|nhan|keu)(?!\\p{L})`,
  "u",
);
/** So people of the bot's own age call themselves; an uncle or an aunt is as often somebody else. */
const OF_ONES_AGE = /^(?:chị|chi|anh)$/iu;

/**
 * A line whose speaker stands in it as “chị”, “anh”, “chú” where “tôi” would, right before what was done: “sáng nay chị đi vớt lục bình”. Not
 * “chị Lan đi …”, “mấy chị …”, and not where somebody else speaks in it, too. Nothing for any other line.
 */
export function bySpeaker(text: string): BySpeaker | undefined {
  const typed = text.normalize("NFC").trim();
  const line = typed.charAt(0).toLowerCase() + typed.slice(1);
  if (!HAS_ELDER.test(line) || ASKS.test(line)) return undefined;
  const called = line.replaceAll(BOT, "bot");
  const asked = called.replaceAll(MY_SHARE, "$1 cho tui").replaceAll(FOR_ME, "$1tui");
  const isToBot = called !== line || asked !== called;
  const own = asked.replaceAll(SUBJECT, (all: string, before: string, elder: string) =>
    isToBot || OF_ONES_AGE.test(elder) ? `${before}tui` : all,
  );
  if (own === called || OTHER_SPEAKER.test(called) || CALLS_ELDER.test(own)) return undefined;
  if (ANOTHER.test(own.slice(0, own.indexOf("tui")))) return undefined;
  return { text: own, isToBot };
}

const HAS_ELDER = new RegExp(`(?<!\\p{L})(?:${ELDER})(?!\\p{L})`, "iu");
