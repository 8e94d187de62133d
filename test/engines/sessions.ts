import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod/mini";

/**
 * Firefox and WebKit as a distribution provides them, driven by the commands of W3C WebDriver: WebKit by its
 * driver over HTTP, Firefox by itself (Marionette), so that no package and no driver of Firefox is needed.
 */

/** A command: its place under a session's address, and what Firefox calls it. */
const commands = {
  go: ["url", "WebDriver:Navigate"],
  run: ["execute/sync", "WebDriver:ExecuteScript"],
  act: ["actions", "WebDriver:PerformActions"],
  size: ["window/rect", "WebDriver:SetWindowRect"],
  print: ["print", "WebDriver:Print"],
} as const;

type Command = keyof typeof commands;

export interface Session {
  readonly name: string;
  send(command: Command, parameters: object): Promise<unknown>;
  end(): Promise<void>;
}

const failed = z.object({ error: z.string(), message: z.string() });

const check = (found: unknown): void => {
  const failure = failed.safeParse(found);
  if (failure.success) throw new Error(`${failure.data.error}: ${failure.data.message}`);
};

/** The first of these programs that there is. */
const programOf = (...names: readonly (string | undefined)[]): string | undefined =>
  names
    .filter((name) => name !== undefined && name !== "")
    .flatMap((name) =>
      name?.includes("/") === true
        ? [name]
        : (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name ?? "")),
    )
    .find((path) => existsSync(path));

/** Asks again and again until there is an answer, for a while. */
export const until = async <Value>(
  what: string,
  ask: () => Value | undefined | Promise<Value | undefined>,
): Promise<Value> => {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await wait(100);
  }
  throw new Error(`${what}: not within 15 seconds`);
};

const message = z.tuple([z.number(), z.number(), z.unknown(), z.unknown()]);

/** Takes Firefox's messages, each after its length in bytes, and answers those who wait for one. */
const listen = (socket: Socket) => {
  const waiting = new Map<number, (answer: readonly [unknown, unknown]) => void>();
  let left = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    left = Buffer.concat([left, chunk]);
    for (;;) {
      const colon = left.indexOf(":");
      const length = Number(left.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || left.length < colon + 1 + length) return;
      const read: unknown = JSON.parse(left.subarray(colon + 1, colon + 1 + length).toString());
      left = left.subarray(colon + 1 + length);
      const answer = message.safeParse(read);
      if (answer.success) waiting.get(answer.data[1])?.([answer.data[2], answer.data[3]]);
    }
  });
  let last = 0;
  return async (name: string, parameters: object): Promise<unknown> => {
    last += 1;
    const id = last;
    const body = JSON.stringify([0, id, name, parameters]);
    const answer = new Promise<readonly [unknown, unknown]>((resolve) => waiting.set(id, resolve));
    socket.write(`${Buffer.byteLength(body)}:${body}`);
    const [failure, result] = await answer;
    check(failure);
    return z.object({ value: z.unknown() }).safeParse(result).data?.value ?? result;
  };
};

const openFirefox = async (): Promise<Session | undefined> => {
  const program = programOf(
    process.env["FIREFOX_PATH"],
    "firefox",
    "firefox-esr",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  );
  if (program === undefined) return undefined;
  const profile = mkdtempSync(join(tmpdir(), "engines-"));
  writeFileSync(join(profile, "user.js"), 'user_pref("marionette.port", 0);\n');
  const browser = spawn(program, ["--headless", "--marionette", "--profile", profile], {
    stdio: "ignore",
  });
  const told = join(profile, "MarionetteActivePort");
  const port = await until("Firefox starts", () =>
    existsSync(told) ? Number(readFileSync(told, "utf8")) || undefined : undefined,
  );
  const socket = connect(port, "127.0.0.1");
  const ask = listen(socket);
  await ask("WebDriver:NewSession", {});
  return {
    name: "Firefox",
    send: (command, parameters) => ask(commands[command][1], parameters),
    end: async () => {
      await ask("Marionette:Quit", {});
      socket.end();
      browser.kill();
    },
  };
};

/** WebKit's own small browser, which its driver starts; each distribution has it in a folder of its own. */
const miniBrowser = (): string | undefined =>
  [
    "/usr/lib",
    "/usr/libexec",
    "/usr/lib64",
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
  ]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^webkit2?gtk/.test(name))
        .map((name) => join(folder, name, "MiniBrowser")),
    )
    .find((path) => existsSync(path));

const opened = z.object({ value: z.object({ sessionId: z.string() }) });

const openWebKit = async (): Promise<Session | undefined> => {
  const driver = programOf(process.env["WEBKIT_DRIVER_PATH"], "WebKitWebDriver");
  const binary = miniBrowser();
  if (driver === undefined || binary === undefined) return undefined;
  // It has no form without a screen.
  const screen = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
  const server = screen === undefined ? programOf("xvfb-run") : undefined;
  if (screen === undefined && server === undefined) return undefined;
  const port = 20_000 + (process.pid % 10_000);
  const command = [...(server === undefined ? [] : [server, "-a"]), driver, `--port=${port}`];
  const running = spawn(command[0] ?? driver, command.slice(1), {
    stdio: "ignore",
    detached: true,
  });
  const root = `http://127.0.0.1:${port}/session`;
  const ask = async (address: string, method: string, body?: object): Promise<unknown> => {
    const content = body === undefined ? null : JSON.stringify(body);
    const headers = { "Content-Type": "application/json" };
    return (await fetch(address, { method, headers, body: content })).json();
  };
  const options = { binary, args: ["--automation"] };
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
  const started = await until("WebKit starts", () =>
    ask(root, "POST", { capabilities }).catch(() => undefined),
  );
  const session = `${root}/${opened.parse(started).value.sessionId}`;
  return {
    name: "WebKit",
    send: async (name, parameters) => {
      const answer = await ask(`${session}/${commands[name][0]}`, "POST", parameters);
      const { value } = z.object({ value: z.unknown() }).parse(answer);
      check(value);
      return value;
    },
    end: async () => {
      await ask(session, "DELETE");
      // With the screen that was started for it.
      if (running.pid !== undefined) process.kill(-running.pid);
    },
  };
};

/** How each engine is opened; none where this machine hasn't got it. */
export const engines = { Firefox: openFirefox, WebKit: openWebKit };
