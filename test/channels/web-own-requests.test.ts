import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../support/raw-http.ts";
import { openWebHouse, type WebHouse } from "../support/web-house.ts";

let demo: WebHouse;
beforeAll(async () => {
  demo = await openWebHouse();
});
afterAll(() => demo.close());

const text = {
  kind: "text",
  id: "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
  address: "web:p:AK02",
  sender: "web:p:AK02",
  text: "/trogiup",
};

describe("only its own requests", () => {
  const strange: [string, Record<string, string>][] = [
    ["another name", { host: "evil.example" }],
    ["another name with our port", { host: "evil.example:PORT" }],
    ["our name with another port", { host: "127.0.0.1:1" }],
    ["a name that begins like ours", { host: "127.0.0.1.evil.example:PORT" }],
    ["another page's Origin", { host: "127.0.0.1:PORT", origin: "https://evil.example" }],
    ["an Origin without a name", { host: "127.0.0.1:PORT", origin: "null" }],
    ["another program of this machine", { host: "127.0.0.1:PORT", origin: "http://127.0.0.1:1" }],
    ["a proxy", { host: "127.0.0.1:PORT", "x-forwarded-for": "203.0.113.9" }],
  ];
  const paths = ["/", "/main.js", "/api/people", "/api/stream", "/api/jobs"];

  test.each(strange)("refuses %s", async (_, headers) => {
    const { port } = demo.server;
    const forged = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace("PORT", String(port))]),
    );
    for (const path of paths) expect((await ask(port, path, { headers: forged })).status, path).toBe(403);
    const before = await demo.house.app.web.history("web:p:AK02");
    const post = { method: "POST", body: JSON.stringify(text) };
    const said = { ...post, headers: { "content-type": "application/json", ...forged } };
    expect((await ask(port, "/api/messages", said)).status).toBe(403);
    expect(await demo.house.app.web.history("web:p:AK02")).toEqual(before);
  });

  test.each(["evil@127.0.0.1:PORT", "127.0.0.1:PORT/", "127.0.0.1:PORT, evil.example"])(
    "refuses the Host “%s”, which is none",
    async (host) => {
      const { port } = demo.server;
      const { status } = await ask(port, "/api/people", {
        headers: { host: host.replace("PORT", String(port)) },
      });
      expect([400, 403]).toContain(status);
    },
  );

  test("a script of another site gets nothing, a link from it opens the page", async () => {
    const headers = { "sec-fetch-site": "cross-site" };
    expect((await ask(demo.server.port, "/api/people", { headers })).status).toBe(403);
    expect((await ask(demo.server.port, "/", { headers })).status).toBe(200);
  });

  test.each(["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])("answers as %s", async (name) => {
    const { port } = demo.server;
    const origin = `http://${name.toLowerCase()}:${port}`;
    const { status } = await ask(port, "/api/people", { headers: { host: `${name}:${port}`, origin } });
    expect(status).toBe(200);
  });
});
