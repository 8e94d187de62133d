import { Deployment } from "#test/support/deployment.ts";
import { engines, type Session, until } from "./sessions.ts";

/**
 * A handful of journeys in the engines that npm doesn't provide. `npm run test:engines`, after a build;
 * says which engine this machine hasn't got.
 */

/** A reader of one page after the other. */
const readerOf = (session: Session, root: string) => {
  /** What the page's own script answers. */
  const ask = (script: string, ...args: readonly unknown[]): Promise<unknown> =>
    session.send("run", { script, args });
  const press = (...keys: readonly string[]): Promise<unknown> =>
    session.send("act", {
      actions: [
        {
          type: "key",
          id: "keyboard",
          actions: keys.flatMap((value) => [
            { type: "keyDown", value },
            { type: "keyUp", value },
          ]),
        },
      ],
    });
  const holds = (what: string, condition: string): Promise<unknown> =>
    until(what, async () =>
      (await ask(`return Boolean(${condition})`)) === true ? true : undefined,
    );
  return {
    ask,
    press,
    holds,
    open: async (path: string) => {
      await session.send("go", { url: `${root}/${path}` });
      await holds(`/${path} comes alive`, "document.documentElement.dataset.live !== undefined");
    },
    /** Clicks what is named so, where a reader sees it: a real click, in its middle. */
    click: async (name: string, kind = "a, button, label") => {
      const place = await until(`'${name}' is there`, async () => {
        const found = await ask(
          `const one = [...document.querySelectorAll(arguments[1])].find((e) =>
             (e.getAttribute("aria-label") ?? e.textContent).trim().startsWith(arguments[0]) && e.checkVisibility());
           one?.scrollIntoView({ block: "center" });
           const box = one?.getBoundingClientRect();
           return box && [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];`,
          name,
          kind,
        );
        return Array.isArray(found) ? found.map(Number) : undefined;
      });
      const [x, y] = place;
      const pointer = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" } };
      const actions = [
        { type: "pointerMove", duration: 0, origin: "viewport", x, y },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await session.send("act", { actions: [{ ...pointer, actions }] });
    },
  };
};

type Reader = ReturnType<typeof readerOf>;

type Journey = (reader: Reader, session: Session, host: Deployment) => Promise<string | void>;

const journeys: Readonly<Record<string, Journey>> = {
  "the overview is live, and a filter narrows it": async ({ open, click, holds }) => {
    await open("");
    await click("Body", "button");
    await click("MIIT", "label");
    await holds("the address says so", 'location.search.includes("agency=miit")');
    await holds("the count follows", 'document.body.innerText.includes("70 of 196 records")');
  },
  "a target's course is drawn": async ({ open, ask, holds }) => {
    await open("targets/compute-total/");
    await ask(
      'document.querySelector("[role=application], figure, .recharts-wrapper")?.scrollIntoView()',
    );
    await holds("the course is there", 'document.querySelector(".recharts-surface path")');
  },
  "the timeline is zoomed by its button, and by keys": async ({
    open,
    click,
    holds,
    press,
    ask,
  }) => {
    await open("timeline/");
    await click("Zoom in");
    await holds("the window is in the address", 'location.search.includes("window=")');
    const before = await ask("return location.search");
    await ask('document.querySelector("[role=slider]").focus()');
    await press("\uE014");
    await holds("the window moved", `location.search !== ${JSON.stringify(before)}`);
  },
  "the search finds Chinese": async ({ open, holds, press, ask }) => {
    await open("records/");
    await ask('document.querySelector("form input[type=search]").focus()');
    await press(..."工信部");
    await holds("hits are listed", 'document.querySelector("[role=option]")');
    // The last entry, which is up from the first, filters by the text.
    await press("\uE013");
    await press("\uE007");
    await holds(
      "what was typed is in the address",
      'new URLSearchParams(location.search).get("q") === "工信部"',
    );
    await holds("records are found", 'document.body.innerText.includes("70 of 196 records")');
  },
  "a talk goes on by a key": async ({ open, click, holds, press }) => {
    await open("");
    await click("Goals on the way: actions");
    await click("Add to briefing");
    await holds("it is kept", 'localStorage.getItem("briefing")?.includes("targets-on-their-way")');
    await open("targets/");
    await click("Verdicts: actions");
    await click("Add to briefing");
    await holds("so is this", 'localStorage.getItem("briefing")?.includes("/targets")');
    await open("briefing/present");
    await holds("the first slide is drawn", 'document.querySelector("svg text")');
    await press("\uE014");
    await holds("the second slide stands there", 'location.search.includes("slide=2")');
  },
  "a figure by itself has no frame of ours": async ({ open, holds }) => {
    await open("embed/?figure=/targets/verdicts");
    await holds(
      "the figure stands alone",
      'document.querySelector("main svg") && !document.querySelector("header")',
    );
  },
  "the theme is changed, and kept": async ({ open, click, holds }) => {
    await open("data/");
    await click("Theme");
    await holds("light is chosen", 'document.documentElement.dataset.theme === "light"');
    await open("method/");
    await holds("and kept", 'document.documentElement.dataset.theme === "light"');
  },
  "a page is printed": async ({ open }, session) => {
    await open("targets/");
    if (session.name === "WebKit") return "its driver can't print";
    const printed = String(await session.send("print", {}));
    const bytes = Buffer.from(printed, "base64");
    if (!bytes.subarray(0, 5).equals(Buffer.from("%PDF-"))) throw new Error("expected a PDF");
    return undefined;
  },
  "after a visit it is read without the host": async ({ open, holds }, _session, host) => {
    await open("");
    await holds("a worker answers", "navigator.serviceWorker.controller !== null");
    host.close();
    await open("agencies/miit");
    await holds(
      "a body's page stands there",
      'document.querySelector("h1")?.textContent.includes("Ministry of Industry")',
    );
  },
};

let failures = 0;
for (const [name, openEngine] of Object.entries(engines)) {
  const session = await openEngine();
  if (session === undefined) {
    console.log(`${name}: not found on this machine`);
    continue;
  }
  await session.send("size", { width: 1440, height: 900 });
  const host = new Deployment("/");
  const reader = readerOf(session, await host.open());
  for (const [journey, travel] of Object.entries(journeys)) {
    try {
      const left = await travel(reader, session, host);
      console.log(`${name}: ${journey}${left === undefined ? "" : `: left out, ${left}`}`);
    } catch (error) {
      failures += 1;
      console.log(`${name}: FAILED ${journey}: ${error instanceof Error ? error.message : "?"}`);
    }
  }
  await session.end();
  host.close();
}
console.log(failures === 0 ? "all journeys done" : `${failures} journeys failed`);
process.exit(failures === 0 ? 0 : 1);
