import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname } from "node:path";
import { type LoadedData, loadedOf } from "#app/build/loadedData.ts";
import { publishedIn } from "#app/build/publishedIn.ts";
import { staticHost } from "#app/build/staticHost.ts";

import { type Changes, nextEdition } from "./editions.ts";

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
  /** Whether it takes each request and never answers. */
  isSilent = false;
  readonly #built = readFileSync("dist/build.txt", "utf8");
  readonly #edition = loadedOf(publishedIn("public/data")).edition;
  readonly #server: Server;
  #build = this.#built;
  /** The data of the next edition, once that is published; the host has none of the one before. */
  #next: LoadedData | undefined;

  constructor(base: string) {
    const host = staticHost("dist", base);
    this.#server = createServer((request, response) => {
      if (this.isLost) {
        request.socket.destroy();
        return;
      }
      if (this.isSilent) return;
      const send = (path: string, content: string | Uint8Array): void => {
        const type = types[extname(path)] ?? "application/octet-stream";
        response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" });
        response.end(content);
      };
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const published = pathname.slice(base.length);
      const data = this.#next?.files.get(published);
      if (data !== undefined) {
        send(published, data);
        return;
      }
      host(request, response, () => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        if (this.gone.has(path) || (this.#next && path.startsWith(`/editions/${this.#edition}/`))) {
          response.writeHead(404).end();
          return;
        }
        if (request.headers["sec-fetch-dest"] === "document") this.pages.push(path);
        const content = readFileSync(`dist${path}`);
        const isText = [".html", ".txt"].includes(extname(path)) || path === "/sw.js";
        send(path, isText ? this.#asPublished(content.toString("utf8")) : content);
      });
    });
  }

  /** Another build of the same files: what tells it from this one is its id, and its edition. */
  #asPublished(text: string): string {
    const ofBuild = text.replaceAll(this.#built, this.#build);
    if (this.#next === undefined) return ofBuild;
    return (
      ofBuild
        .replaceAll(this.#edition, this.#next.edition)
        // What was prerendered is of the edition before.
        .replace(/<div id="?root"?[^]*<\/div>(?=\s*(?:<\/body>|$))/, '<div id="root"></div>')
    );
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

  /** The id of the build that it serves. */
  get build(): string {
    return this.#build;
  }

  /** Publishes the next edition of the data with the same program. @returns what differs in it. */
  publishEdition(): Changes {
    const { published, changes } = nextEdition(publishedIn("public/data"));
    const loaded = loadedOf(published);
    const named = [...published].map(([path, text]) => [`data/${path}`, text] as const);
    this.#next = { ...loaded, files: new Map([...loaded.files, ...named]) };
    this.publish();
    return changes;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
