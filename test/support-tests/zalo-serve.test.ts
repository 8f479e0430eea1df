import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { Zalo } from "zca-js";
import { z } from "zod";
import { built } from "../support/programs.ts";
import { redirectTo } from "../support/zalo/redirect.ts";
import { Ear, listenAgain, serverFor } from "./zalo-client.ts";

const session = z.object({
  cookie: z.array(z.looseObject({ key: z.string(), value: z.string() })),
  imei: z.string(),
  userAgent: z.string(),
});
const places = z.object({ root: z.string(), control: z.string(), session });

async function servedProcess() {
  const folder = mkdtempSync(join(tmpdir(), "zalo-serve-"));
  const file = join(folder, "zalo-session.json");
  const child = spawn(process.execPath, [built("test/support/zalo/serve.ts"), "--session", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
    rmSync(folder, { recursive: true });
  });
  const [line] = await once(createInterface(child.stdout), "line");
  return { ...places.parse(JSON.parse(line)), file, child, ended };
}

test("as a process: a script chats as a person over HTTP, and sees what the bot did", async () => {
  const { root, control, file, child, ended } = await servedProcess();
  const post = async (name: string, body: object) => {
    const response = await fetch(`${control}/${name}`, { method: "POST", body: JSON.stringify(body) });
    return { status: response.status, body: await response.json() };
  };
  const get = async (name: string) => (await fetch(`${control}/${name}`)).json();
  const zalo = new Zalo({ checkUpdate: false, logging: false, polyfill: redirectTo(root) });
  const ear = new Ear(await zalo.login(session.parse(JSON.parse(readFileSync(file, "utf8")))));
  await listenAgain(ear);
  const heardOne = once(ear.api.listener, "message");

  await post("user", { id: 101, name: "Lan" });
  await post("group", { id: 900, name: "Chi đoàn 1" });
  await post("hold", {});
  await post("says", [
    { user: 101, text: "xin chào" },
    { user: 101, group: 900, text: "tình hình", mention: true },
  ]);
  await post("release", { copies: 2 });
  expect((await heardOne)[0].data.dName).toBe("Lan");
  await ear.api.sendMessage("Chào Lan", "101");
  expect(await get("heard?thread=101")).toMatchObject([{ text: "Chào Lan" }]);
  expect(await get("sent")).toMatchObject([{ number: 1, threadId: "101" }]);
  await post("fault", { method: "send", kind: "error", code: 122 });
  await expect(ear.api.sendMessage("x", "101")).rejects.toMatchObject({ code: 122 });
  expect(await get("counters")).toMatchObject({ listeners: 1, calls: { send: 2, login: 1 } });
  expect(await post("says", { user: 101 })).toMatchObject({ status: 400 });

  const closed = once(ear.api.listener, "closed");
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  expect((await closed)[0]).toBe(1006);
});

/** Makes certificates where it is installed. */
const OPENSSL = "openssl";
const canCertify = spawnSync(OPENSSL, ["version"]).status === 0;

test.skipIf(!canCertify)("over TLS, for a program that trusts the server's certificate", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zalo-tls-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [keyFile, certFile] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const request =
    "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=local -addext subjectAltName=IP:127.0.0.1";
  execFileSync(OPENSSL, [...request.split(" "), "-keyout", keyFile, "-out", certFile], { stdio: "ignore" });
  const server = await serverFor({
    tls: { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8") },
  });
  const program = `
    import { once } from "node:events";
    import { Zalo } from "zca-js";
    const api = await new Zalo({ checkUpdate: false, logging: false }).login(JSON.parse(process.argv[1]));
    api.listener.start();
    const [message] = await once(api.listener, "message");
    console.log(message.data.content);
    process.exit(0);`;
  const child = spawn(
    process.execPath,
    [
      "--import",
      built("test/support/zalo/preload.ts"),
      "--input-type=module",
      "-e",
      program,
      JSON.stringify(server.session),
    ],
    {
      env: { ...process.env, ZALO_LOCAL_ROOT: server.root, NODE_EXTRA_CA_CERTS: certFile },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const line = once(createInterface(child.stdout), "line");
  await server.line.isOpen(1);
  server.user({ id: "101" }).says("qua TLS");
  expect((await line)[0]).toBe("qua TLS");
});
