import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Nothing listens there: whatever LibreOffice still wants from a network is refused at once. */
export const NOWHERE = { host: "127.0.0.1", port: 9 };

const SETTINGS: readonly (readonly [path: string, name: string, value: string | number | boolean])[] = [
  // A linked picture is not fetched: no file is in a trusted place.
  ["org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", true],
  ["org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", true],
  ["org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", 3],
  ["org.openoffice.Inet/Settings", "ooInetProxyType", 2],
  ["org.openoffice.Inet/Settings", "ooInetHTTPProxyName", NOWHERE.host],
  ["org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", NOWHERE.port],
  ["org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", NOWHERE.host],
  ["org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", NOWHERE.port],
];

/** Writes a profile for one run of LibreOffice, which asks nothing and reaches no network. */
export async function writeProfile(folder: string): Promise<void> {
  const items = SETTINGS.map(
    ([path, name, value]) =>
      `<item oor:path="/${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  await mkdir(join(folder, "user"), { recursive: true });
  await writeFile(
    join(folder, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join("")}</oor:items>`,
  );
}
