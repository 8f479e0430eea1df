/** Words of what did not happen, or is only supposed: `đáng lẽ hôm qua dọn rác 2 tiếng`, `ví dụ hôm qua em đi …`. A part of a pattern. */
export const UNREAL =
  "lẽ ra(?! quân)|đáng lẽ|đáng lý|đ\\u00fang ra|suýt(?! soát)|xém|ví dụ|giả sử|ghi đại|phải chi|giá m\\u00e0|ước gì";
