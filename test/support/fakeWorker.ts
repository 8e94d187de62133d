import { runInNewContext } from "node:vm";

/** What a network answers for a path; `signal` ends the request. It throws where there is none. */
export type Network = (path: string, signal?: AbortSignal) => Promise<Response>;

type Listener = (event: object) => void;

/** The caches of a browser, which outlive a worker. */
export class FakeCaches {
  readonly #held = new Map<string, Map<string, Response>>();

  async open(name: string) {
    const cache = this.#held.get(name) ?? new Map<string, Response>();
    this.#held.set(name, cache);
    return {
      keys: async () => [...cache.keys()].map((url) => ({ url })),
      match: async (request: string | { url: string }) => cache.get(addressOf(request))?.clone(),
      put: async (address: string, response: Response) => void cache.set(address, response),
    };
  }

  async match(request: string | { url: string }): Promise<Response | undefined> {
    for (const cache of this.#held.values()) {
      const found = cache.get(addressOf(request));
      if (found !== undefined) return found.clone();
    }
    return undefined;
  }

  async keys(): Promise<string[]> {
    return [...this.#held.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.#held.delete(name);
  }

  empty(): void {
    this.#held.clear();
  }
}

const addressOf = (request: string | { url: string }): string =>
  (typeof request === "string" ? request : request.url).replace(/[?#].*$/, "");

const scope = "https://example.org/any/where/";

/** The built service worker, run as a browser runs it, over caches and a network of the test's own. */
export class FakeWorker {
  readonly #listeners = new Map<string, Listener>();
  readonly #caches: FakeCaches;
  network: Network;

  constructor(code: string, caches: FakeCaches, network: Network) {
    this.#caches = caches;
    this.network = network;
    const self = {
      location: { href: `${scope}sw.js` },
      addEventListener: (type: string, listener: Listener) => this.#listeners.set(type, listener),
      clients: {
        // One tab is open all the while, so that former caches stay.
        matchAll: async () => [{ id: "tab", url: scope, postMessage: () => undefined }],
        get: async () => ({ id: "tab" }),
        claim: async () => undefined,
      },
      skipWaiting: async () => undefined,
    };
    runInNewContext(code, {
      self,
      caches: this.#caches,
      fetch: (request: string | { url: string }, how: { signal?: AbortSignal } = {}) =>
        this.network(addressOf(request).slice(scope.length), how.signal),
      setTimeout: (then: (value: unknown) => void, ms: number, value: unknown) =>
        setTimeout(() => then(value), ms),
      URL,
      Response,
      AbortController,
    });
  }

  async #dispatch(type: string, event: object): Promise<unknown> {
    const waits: unknown[] = [];
    let answer: unknown;
    this.#listeners.get(type)?.({
      ...event,
      waitUntil: (promise: unknown) => waits.push(promise),
      respondWith: (promise: unknown) => {
        answer = promise;
      },
    });
    // What is kept up with meanwhile must not be waited for: the network may hang.
    if (answer === undefined) await Promise.all(waits);
    return answer;
  }

  async install(): Promise<void> {
    await this.#dispatch("install", {});
    await this.#dispatch("activate", {});
  }

  /** What a page gets for a path, or the address bar; `signal` is that of the page's request. */
  async answer(
    path: string,
    isPage = false,
    { signal } = new AbortController(),
  ): Promise<Response> {
    const mode = isPage ? "navigate" : "cors";
    const request = { url: scope + path, method: "GET", mode, signal };
    const clients = isPage ? { resultingClientId: "page" } : { clientId: "page" };
    const answer = await this.#dispatch("fetch", { request, ...clients });
    return answer instanceof Response ? answer : this.network(path);
  }
}
