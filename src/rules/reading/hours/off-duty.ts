import type { TypedLine } from "../words/typed-line.ts";

const OFF_DUTY =
  /(?<!\p{L})(?<!(?:tới|đến|gần|chưa|toi|den|gan|chua) )(?:(?:sau|ngoài|hết|ngoai|het) (?:giờ|gio|ca)(?: (?:làm|trực|dạy|hành chính|hc|lam|truc|day|hanh chinh))?|(?:trước|truoc) (?:giờ|gio|ca) (?:làm|trực|dạy|hành chính|hc|lam|truc|day|hanh chinh)|(?:trước khi|truoc khi) (?:vô|vào|đi|vo|vao|di) (?:làm|ca|trực|lam|truc)|(?:giờ|gio) nghỉ trưa|tan (?:làm|ca|sở|trường|học|việc|lam|so|truong|hoc|viec)|xong (?:giờ làm|ca|việc cơ quan|gio lam|viec co quan)|(?:đi|di) (?:làm|học|lam|hoc) (?:về|ve)|(?:ngày|buổi|được) nghỉ)(?!\p{L})/u;

/** Whether a line says itself that it was outside office hours: “chiều qua sau giờ làm”. */
export function saysOffDuty({ lower }: TypedLine): boolean {
  return OFF_DUTY.test(lower);
}
