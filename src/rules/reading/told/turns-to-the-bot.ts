const COMPLAINS = /(?<!\p{L})sao (?:mà |lại )?(?:chưa|không|ko|k|hông|hong|chua|khong)(?!\p{L})/u;
const CORRECTS = /(?<!\p{L})(?:nhầm|lộn|nham|lon|chứ không phải|chu khong phai)(?!\p{L})/u;

/** “… sao chưa thấy cộng”, “à nhầm, …”: a deed is told in it, and it is about what was logged of it before. */
export function turnsToTheBot(text: string): boolean {
  const lower = text.normalize("NFC").toLowerCase();
  return COMPLAINS.test(lower) || CORRECTS.test(lower);
}
