import { expect, test } from "vitest";
import { emptyFolder } from "../support/data-folders.ts";
import { typedOn } from "../support/typed-command.ts";

test("settings that are wrong are named, and nothing is started", async () => {
  const ran = await typedOn(await emptyFolder(), ["roster", "invites"], { PORT: "abc" });
  expect(ran).toMatchObject({ code: 1, stdout: "" });
  expect(ran.stderr).toMatch(/PORT.*abc/);
  const away = await typedOn(await emptyFolder(), ["roster", "invites"], {
    MONGODB_URI: "mongodb://127.0.0.1:1/x",
  });
  expect(away).toMatchObject({ code: 1, stdout: "" });
  expect(away.stderr).toContain("MONGODB_URI");
}, 240_000); // MongoDB is waited for
