/** What Zalo was seen to answer, in its own words: https://github.com/RFS-ADRENO/zca-js/issues/229, 307, 290, 114. */
const WORDS: Record<number, string> = {
  [-69]: "Retry limit",
  114: "Tham số không hợp lệ",
  122: "Bạn chưa thể gửi tin nhắn đến người này vì người này chặn không nhận tin nhắn từ người lạ.",
  123: "Không thể nhận tin nhắn từ bạn.",
  221: "Vượt quá số request cho phép",
};
/** Guessed: nobody wrote down what an invalid session answers. */
export const SESSION_EXPIRED = 102;

/** A refusal in the web API's way; the HTTP front turns it into `{error_code, error_message, data: null}`. */
export class ZaloError extends Error {
  readonly code: number;

  constructor(code: number, words?: string) {
    super(words ?? WORDS[code] ?? "Có lỗi xảy ra");
    this.code = code;
  }
}
