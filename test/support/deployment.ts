import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname } from "node:path";
import { staticHost } from "#app/build/staticHost.ts";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

export const typeOf = (file: string): string => types[extname(file)] ?? "application/octet-stream";

/** The built site on a host of its own, of which tests publish further builds. */
export class Deployment {
  /** Paths of files that the host has no more. */
  readonly gone = new Set<string>();
  /** Each page that was asked for, in order. */
  readonly pages: string[] = [];
  /** Whether nothing reaches it: browsers differ in whether their own switch holds for a worker too. */
  isLost = false;
  readonly #built = readFileSync("dist/build.txt", "utf8");
  readonly #server: Server;
  #build = this.#built;

  constructor(base: string) {
    const host = staticHost("dist", base);
    this.#server = createServer((request, response) => {
      if (this.isLost) {
        request.socket.destroy();
        return;
      }
      host(request, response, () => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        if (this.gone.has(path)) {
          response.writeHead(404).end();
          return;
        }
        if (request.headers["sec-fetch-dest"] === "document") this.pages.push(path);
        const content = readFileSync(`dist${path}`);
        response.writeHead(200, { "Content-Type": typeOf(path), "Cache-Control": "no-cache" });
        // Another build of the same files: what tells it from this one is its id.
        const isText = [".html", ".txt"].includes(extname(path)) || path === "/sw.js";
        response.end(
          isText ? content.toString("utf8").replaceAll(this.#built, this.#build) : content,
        );
      });
    });
  }

  /** @returns where it is, without a closing slash. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("expected a TCP port");
    return `http://127.0.0.1:${address.port}`;
  }

  /** Publishes the site anew. @returns the id of that build. */
  publish(): string {
    this.#build = [...this.#build].toReversed().join("");
    return this.#build;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
