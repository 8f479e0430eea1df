import { expect, test } from "vitest";
import { runCli } from "../support/command-line.ts";
import { emptyFolder } from "../support/data-folders.ts";

test("settings that are wrong are named, and nothing is started", async () => {
  const ran = await runCli(await emptyFolder(), ["roster", "invites"], { PORT: "abc" });
  expect(ran).toMatchObject({ code: 1, stdout: "" });
  expect(ran.stderr).toMatch(/PORT.*abc/);
  const away = await runCli(await emptyFolder(), ["roster", "invites"], {
    MONGODB_URI: "mongodb://127.0.0.1:1/x",
  });
  expect(away).toMatchObject({ code: 1, stdout: "" });
  expect(away.stderr).toContain("MONGODB_URI");
}, 60_000); // MongoDB is waited for
