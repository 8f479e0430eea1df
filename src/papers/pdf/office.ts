import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What is to be typed where LibreOffice is missing; Debian's older fonts have no Vietnamese letters. */
export const OFFICE_PACKAGES = "apt-get install libreoffice-writer-nogui fonts-liberation2";

/** Where LibreOffice's program is, by the places where programs are looked for; nothing where it is not installed. */
export function findOffice(path = process.env.PATH ?? ""): string | undefined {
  return path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, "soffice"))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
