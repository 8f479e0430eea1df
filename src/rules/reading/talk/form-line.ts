/** “Số giờ: 2”, “số tiếng = 1,5” */
const COUNT =
  /(?<!\p{L})(?:số|so|tổng số|tong so) (?:giờ|gio|tiếng|tieng)(?: (?:tình nguyện|tinh nguyen|tn|làm|lam))? ?[:=] ?(\d{1,2}(?:[.,]\d)?)(?: ?(?:h|g|giờ|gio|tiếng|tieng))?(?![\p{L}\d:])/iu;
/** “Nội dung: …; Ngày: …”: what the line would say without them. */
const LABEL =
  /(?:(?<=^|[;,.\n] {0,3})|(?<=- {0,3}))(?:nội dung|noi dung|công việc|cong viec|việc|viec|hoạt động|hoat dong|ngày|ngay|thời gian|thoi gian|địa điểm|dia diem|nơi|noi)(?: (?:làm|thực hiện|công việc|hoạt động|lam|thuc hien))? ?: ?/giu;

/** A line filled in like a form, as it would be told: `Nội dung: dọn rác; số giờ: 2; ngày: hôm qua` is “dọn rác, 2 tiếng, hôm qua”. */
export function formAsTold(text: string): string {
  if (!COUNT.test(text)) return text;
  return text
    .replace(COUNT, "$1 tiếng")
    .replaceAll(LABEL, "")
    .replaceAll(/ *(?:[;\n]+|\.(?= )) */gu, ", ");
}
