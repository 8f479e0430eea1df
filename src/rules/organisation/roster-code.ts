/** A code of a cadre or unit as it is compared: people type `cb01` for `CB01`. */
export function foldCode(code: string): string {
  return code.normalize("NFC").toUpperCase();
}
