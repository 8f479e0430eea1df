import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchFile, isBelow } from "../../src/channels/fetch-file.ts";
import { ZALO_HOSTS } from "../../src/channels/zalo-hosts.ts";

const MOST = 1_000;
const inner: string[] = [];
/** A platform's own server, and one beside it that nobody may be led to. */
const own = createServer(({ url = "" }, response) => {
  if (url === "/fits") return void response.end(Buffer.alloc(MOST));
  if (url === "/large")
    return void response.writeHead(200, { "content-length": MOST + 1 }).end(Buffer.alloc(MOST + 1));
  if (url === "/lies") return void response.writeHead(200).end(Buffer.alloc(MOST * 50));
  if (url === "/gone") return void response.writeHead(404).end();
  if (url === "/broken") return void response.writeHead(502).end();
  if (url === "/cut")
    return void response.writeHead(200, { "content-length": MOST }).write("x", () => response.destroy());
  if (url === "/silent") return;
  const to = { "/moved": "/fits", "/round": "/round", "/inside": `${innerRoot}/secret` }[url];
  response.writeHead(302, { location: to }).end();
});
const beside = createServer(({ url = "" }, response) => {
  inner.push(url);
  response.end("secret");
});
let root = "";
let innerRoot = "";
beforeAll(async () => {
  const start = (server: typeof own) =>
    new Promise<string>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
      });
    });
  [root, innerRoot] = [await start(own), await start(beside)];
});
afterAll(() => {
  for (const server of [own, beside]) {
    server.closeAllConnections();
    server.close();
  }
});

const fetched = (address: string) =>
  fetchFile(address, { maxBytes: MOST, patienceMs: 2_000, isOwn: ({ origin }) => origin === root });

test("what fits comes, also where the platform leads on; what is larger is not read to its end", async () => {
  expect((await fetched(`${root}/fits`))?.length).toBe(MOST);
  expect((await fetched(`${root}/moved`))?.length).toBe(MOST);
  expect(await fetched(`${root}/large`)).toBeUndefined();
  expect(await fetched(`${root}/lies`)).toBeUndefined();
});

test.each(["/inside", "/round", "/gone"])("%s is not there, and nobody is led inside", async (path) => {
  await expect(fetched(root + path)).rejects.toMatchObject({ outcome: { kind: "rejected" } });
  expect(inner).toEqual([]);
});

test.each(["/broken", "/cut", "/silent"])("%s may be had later", async (path) => {
  await expect(fetched(root + path)).rejects.toMatchObject({ outcome: { kind: "down" } });
});

test("no other address is asked at all", async () => {
  for (const address of [`${innerRoot}/secret`, "file:///etc/passwd", "", "x"])
    await expect(fetched(address)).rejects.toMatchObject({ outcome: { kind: "rejected" } });
  expect(inner).toEqual([]);
});

test.each([
  ["https://f1-photo.zdn.vn/a.jpg", true],
  ["https://zalo.me/a", true],
  ["http://f1-photo.zdn.vn/a.jpg", false],
  ["https://zdn.vn.evil.example/a", false],
  ["https://evilzdn.vn/a", false],
  ["https://169.254.169.254/latest", false],
  ["https://user@localhost/a", false],
])("%s is Zalo's own: %s", (address, is) => {
  expect(isBelow(ZALO_HOSTS, new URL(address))).toBe(is);
});
