import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { type LoginQRCallbackEvent, LoginQRCallbackEventType, type Zalo } from "zca-js";
import { built } from "../support/programs.ts";
import { listening, loggedIn, serverFor, zaloOn } from "./zalo-client.ts";

const { QRCodeGenerated, QRCodeScanned, QRCodeDeclined, GotLoginInfo } = LoginQRCallbackEventType;

test("a session file logs in, and its calls are under the session's key", async () => {
  const server = await serverFor();
  const api = await loggedIn(server);
  expect(api.getOwnId()).toBe(server.account.id);
  expect((await api.fetchAccountInfo()).profile).toMatchObject({ displayName: "Trợ lý Đoàn" });
  await expect(api.keepAlive()).resolves.toBeDefined();
});

test("with services by local names a client that is led only to the login needs no cookie later", async () => {
  const server = await serverFor({ services: "local" });
  const lan = server.user({ id: "101", name: "Lan" });
  const { api } = await listening(server);
  await api.sendMessage("Chào Lan", lan.id);
  await lan.hears("Chào Lan");
});

test.each([
  ["of another login", "zpw_sek", "forged"],
  ["that lacks its cookie", "other", "x"],
])("a session %s is refused without a code, as Zalo does", async (_, key, value) => {
  const server = await serverFor();
  const cookie = server.session.cookie.map((one) => (one.key === "zpw_sek" ? { ...one, key, value } : one));
  const refused = await loggedIn(server, {}, { ...server.session, cookie: [...cookie] }).catch(
    (error) => error,
  );
  expect(refused).toMatchObject({ message: "Đăng nhập thất bại", code: null });
});

test("an expired session is refused at the next login and at each call", async () => {
  const server = await serverFor();
  const api = await loggedIn(server);
  server.expireSessions();
  await expect(api.fetchAccountInfo()).rejects.toMatchObject({ code: 102 });
  await expect(loggedIn(server)).rejects.toThrow("Đăng nhập thất bại");
});

test("faults meet the login, too", async () => {
  const server = await serverFor();
  const badGateway = server.fault({ method: "login", kind: "http", status: 502 });
  await expect(loggedIn(server)).rejects.toThrow("Failed to fetch login info");
  expect(badGateway).toMatchObject({ met: 1, left: 0 });
  server.fault({ method: "serverInfo", kind: "close-before" });
  await expect(loggedIn(server)).rejects.toThrow("fetch failed");
  await expect(loggedIn(server)).resolves.toBeDefined();
});

test("a phone scans and confirms, and what the login gives is a session that works", async () => {
  const server = await serverFor();
  const { login, events } = qrLogin(zaloOn(server));
  await server.phone.scans();
  await server.phone.confirms();
  const api = await login;
  expect(api.getOwnId()).toBe(server.account.id);
  expect(events.map(({ type }) => type)).toEqual([QRCodeGenerated, QRCodeScanned, GotLoginInfo]);
  expect(events[1]?.data).toMatchObject({ display_name: "Trợ lý Đoàn" });
  const image = events[0]?.type === QRCodeGenerated ? events[0].data.image : "";
  expect(Buffer.from(image, "base64").subarray(1, 4).toString()).toBe("PNG");

  const given = events[2]?.type === GotLoginInfo ? events[2].data : undefined;
  if (!given) throw new Error("no session was given");
  await expect(loggedIn(server, {}, given)).resolves.toBeDefined();
});

test("a phone declines: zca-js never settles by itself, a retry shows a new code", async () => {
  const server = await serverFor();
  let shown = 0;
  const { login, events } = qrLogin(zaloOn(server), (event) => {
    if (event.type === QRCodeGenerated) shown += 1;
    if (event.type === QRCodeDeclined) event.actions.retry();
  });
  await server.phone.scans();
  await server.phone.declines();
  await server.phone.scans();
  await server.phone.confirms();
  await login;
  expect(shown).toBe(2);
  expect(events.map(({ type }) => type)).toContain(QRCodeDeclined);
});

test("a code that nobody scans ends the login", async () => {
  const server = await serverFor();
  const { login } = qrLogin(zaloOn(server));
  const failed = expect(login).rejects.toThrow("Cannot get scan result");
  await server.phone.letsExpire();
  await failed;
});

test("a whole program is led here by a preload, without a seam of its own", async () => {
  const server = await serverFor();
  const program = `
    import { Zalo } from "zca-js";
    const api = await new Zalo({ checkUpdate: false, logging: false }).login(JSON.parse(process.argv[1]));
    console.log(api.getOwnId());`;
  const run = promisify(execFile)(
    process.execPath,
    [
      "--import",
      built("test/support/zalo/preload.ts"),
      "--input-type=module",
      "-e",
      program,
      JSON.stringify(server.session),
    ],
    { env: { ...process.env, ZALO_LOCAL_ROOT: server.root } },
  );
  expect((await run).stdout.trim()).toBe(server.account.id);
});

function qrLogin(zalo: Zalo, hears: (event: LoginQRCallbackEvent) => void = () => {}) {
  const events: LoginQRCallbackEvent[] = [];
  const login = zalo.loginQR({}, (event) => {
    events.push(event);
    hears(event);
  });
  return { login, events };
}
