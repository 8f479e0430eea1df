/** A code of a cadre or unit for comparing, since people type `cb01` for `CB01`. */
export function foldCode(code: string): string {
  return code.normalize("NFC").toUpperCase();
}
