import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { staticHost } from "#app/build/staticHost.ts";

let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "static-host-"));
  mkdirSync(join(folder, "targets"));
  for (const [path, text] of [
    ["index.html", "index"],
    ["404.html", "not here"],
    ["timeline.html", "timeline"],
    ["targets/index.html", "targets"],
  ] as const) {
    writeFileSync(join(folder, path), text);
  }
  const host = staticHost(folder, "/some/sub/");
  server = createServer((request, response) => {
    host(request, response, () => response.end(`file ${request.url}`));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a TCP port");
  origin = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a name too long for any file is answered as one that isn't there", async () => {
  const answer = await fetch(`${origin}/some/sub/${"x".repeat(3000)}`);
  expect(answer.status).toBe(404);
});

test.each([
  ["/some/sub/", 200, "file /index.html"],
  ["/some/sub/?q=a", 200, "file /index.html?q=a"],
  ["/some/sub/404.html", 200, "file /404.html"],
  ["/some/sub/timeline", 200, "file /timeline.html"],
  ["/some/sub/targets/", 200, "file /targets/index.html"],
  ["/some/sub/nowhere", 404, "not here"],
  ["/some/sub/targets/nowhere", 404, "not here"],
  ["/some/sub/timeline/", 404, "not here"],
  ["/index.html", 404, "not here"],
  ["/some/sub/%zz", 404, "not here"],
  ["/some/sub/..%2f..%2fetc/passwd", 404, "not here"],
  ["/some/sub/targets/..%2f", 404, "not here"],
  ["/some/sub/records/%00", 404, "not here"],
])("%s is answered with %i and '%s'", async (path, status, text) => {
  const response = await fetch(`${origin}${path}`, { redirect: "manual" });
  expect([response.status, await response.text()]).toEqual([status, text]);
});

test.each([
  ["/some/sub", "/some/sub/"],
  ["/some/sub/targets?q=a", "/some/sub/targets/?q=a"],
])("%s is sent on to %s", async (path, address) => {
  const response = await fetch(`${origin}${path}`, { redirect: "manual" });
  expect([response.status, response.headers.get("Location")]).toEqual([301, address]);
});
