import { readFileSync, type Stats, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, normalize, resolve } from "node:path";
import type { Connect, Plugin } from "vite";

/** The file or folder at a path; undefined also for a name that is too long, for which the system raises an error. */
function found(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const isFile = (path: string): boolean => found(path)?.isFile() ?? false;

const isFolder = (path: string): boolean => found(path)?.isDirectory() ?? false;

/** The path of an address; null if no file in the folder can have it. */
function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    return text.includes("\0") || text.split(/[\\/]/).includes("..") ? null : text;
  } catch {
    return null;
  }
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { Location: address }).end();
}

/**
 * Answers like a static host of the GitHub Pages kind: files unchanged, `/x` from `x.html`, a folder from its
 * index.html after a redirect to the slash, and 404.html with status 404 for the rest.
 */
export function staticHost(folder: string, base: string): Connect.NextHandleFunction {
  const root = resolve(folder);

  function notFound(response: ServerResponse): void {
    const page = join(root, "404.html");
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
    response.end(isFile(page) ? readFileSync(page) : "not found");
  }

  return (request: IncomingMessage, response: ServerResponse, next: Connect.NextFunction): void => {
    const { pathname, search } = new URL(`http://localhost${request.url ?? "/"}`);
    if (`${pathname}/` === base) {
      redirect(response, `${base}${search}`);
      return;
    }
    const inside = pathname.startsWith(base) ? decoded(pathname.slice(base.length)) : null;
    if (inside === null || normalize(`/${inside}`).startsWith("/.")) {
      notFound(response);
      return;
    }
    const path = join(root, normalize(`/${inside}`));
    const candidates = inside === "" || inside.endsWith("/") ? ["index.html"] : ["", ".html"];
    const ending = candidates.find((one) => isFile(`${path}${one}`));
    if (ending !== undefined) {
      request.url = `/${encodeURI(inside)}${ending}${search}`;
      // Nothing crosses a network here, and compressing takes longer than all else.
      delete request.headers["accept-encoding"];
      next();
    } else if (!inside.endsWith("/") && isFile(join(path, "index.html")) && isFolder(path)) {
      // Two leading slashes would mean another host.
      redirect(response, `${pathname.replace(/^\/+/, "/")}/${search}`);
    } else {
      notFound(response);
    }
  };
}

/** Makes `vite preview` such a host, under the path in `PREVIEW_BASE` if set. */
export function previewAsStaticHost(): Plugin {
  return {
    name: "preview-as-static-host",
    configurePreviewServer(server) {
      const { build, root } = server.config;
      const base = process.env["PREVIEW_BASE"] ?? "/";
      server.middlewares.use(staticHost(resolve(root, build.outDir), base));
    },
  };
}
