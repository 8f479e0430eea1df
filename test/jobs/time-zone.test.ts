import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const SCRIPT = `
import { dueNow } from "./src/jobs/worker/due.ts";
import { DEFAULT_POLICY } from "./src/rules/duties/default-policy.ts";
const since = Date.parse("2026-11-20T00:00:00Z");
const monday = (iso, hour) =>
  dueNow(DEFAULT_POLICY, { kind: "person", hour }, { since, now: Date.parse(iso) })
    .find(({ job }) => job === "monday-reminder")?.period.id ?? "none";
const due = (iso) => monday(iso, undefined);
const own = (iso) => monday(iso, "10:15");
console.log(due("2026-11-22T23:59:59Z"), due("2026-11-23T00:00:00Z"), own("2026-11-23T03:14:59Z"), own("2026-11-23T03:15:00Z"));
`;

test.each(["America/New_York", "Pacific/Kiritimati", "UTC"])(
  "seven o'clock is Việt Nam's on a server in %s",
  (zone) => {
    const out = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", SCRIPT], {
      cwd: join(import.meta.dirname, "../.."),
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    });
    expect(out.trim()).toBe("none 2026-W48 none 2026-W48");
  },
);
