/** A file's kind by its bytes; `zip` may still be anything that is packed in a zip. */
export type FileKind = "zip" | "empty" | "password" | "xls" | "pdf" | "html" | "csv" | "other";

const OLE_HEAD = Buffer.from("d0cf11e0a1b11ae1", "hex");

/**
 * Names a file by its first bytes. An .xlsx with a password and an old .xls are both OLE compound files ([MS-CFB]); the
 * directory of the first holds a stream `EncryptedPackage` ([MS-OFFCRYPTO] 1.3.2), in UTF-16.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) return "empty";
  if (file.subarray(0, OLE_HEAD.length).equals(OLE_HEAD)) {
    return file.includes(Buffer.from("EncryptedPackage", "utf16le")) ? "password" : "xls";
  }
  if (file.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1"))) return "zip";
  const head = file.subarray(0, 1024).toString("utf8");
  if (head.startsWith("%PDF")) return "pdf";
  if (/^\W*<(?:!doctype\s+html|html|table|meta)/i.test(head)) return "html";
  const isText = !head.includes("\u0000") && /[,;\t]/.test(head) && /\r|\n/.test(head);
  return isText ? "csv" : "other";
}
