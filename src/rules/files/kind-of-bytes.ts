/** What a file that people send really is, by its first bytes; `heic` and `picture` cannot be kept as they are. */
export type KindOfBytes = "jpeg" | "png" | "webp" | "pdf" | "heic" | "picture" | "empty" | "other";

/** Of the pictures that can be made smaller. */
const PICTURES: ReadonlySet<KindOfBytes> = new Set(["jpeg", "png", "webp"]);

/** The brands of HEIF, as telephones of Apple take pictures, and of AVIF (ISO/IEC 14496-12, box `ftyp`). */
const HEIF = /^(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1|avif|avis)$/;

/** By the bytes alone: a name and a stated type may say anything. */
export function kindOfBytes(bytes: Uint8Array): KindOfBytes {
  if (bytes.length === 0) return "empty";
  const head = Array.from(bytes.subarray(0, 16), (byte) => String.fromCharCode(byte)).join("");
  if (head.startsWith("\u00ff\u00d8\u00ff")) return "jpeg";
  if (head.startsWith("\u0089PNG\r\n\u001a\n")) return "png";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "webp";
  if (head.startsWith("%PDF-")) return "pdf";
  if (head.slice(4, 8) === "ftyp" && HEIF.test(head.slice(8, 12))) return "heic";
  if (/^(?:GIF8|BM|II\*\0|MM\0\*)/u.test(head)) return "picture";
  return "other";
}

/** Whether it is a picture that can be made smaller. */
export function isPicture(kind: KindOfBytes): boolean {
  return PICTURES.has(kind);
}
