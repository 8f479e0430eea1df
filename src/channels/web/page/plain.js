/** A text without diacritics and case, as people type when they search. */
export function plain(text) {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll(/\s+/g, " ")
    .trim();
}
