import { createHash } from "node:crypto";
import { basename } from "node:path";

import { type Day, isoDay } from "#domain/calendar/dates.ts";
import { language } from "#messages/language.ts";

import type { SiteFile } from "./basis/site.ts";
import { sharedNotes, unscripted } from "./beforeApp.tsx";
import { classAliases } from "./classAliases.ts";
import { appFilesIn, type Built } from "./page.ts";
import { sharedControls } from "./sharedControls.ts";

/** A file beside the app's, named by its content. */
const named = (ending: string, content: string): SiteFile & { readonly name: string } => {
  const hash = createHash("sha256").update(content).digest("base64url").slice(0, 8);
  const name = `pages-${hash}.${ending}`;
  return { name, path: `${language.folder}assets/${name}`, content };
};

const rootTag = /<html [^>]*>/;

/** Which build a page is of, and of which edition (`ofBuild`). */
const rootAttribute = /data-(\w+)="([^"]*)" /g;

/**
 * Runs before early.js, in the same file: gives the script the attributes that a page alone has on its tag, and the
 * page those of its build.
 */
const beforeEarly = (shared: {
  readonly entry: string;
  /** The files that each page's app begins with, and those that some begin with. */
  readonly others: readonly string[];
  readonly names: readonly string[];
  /** By number: what a page needs, as places in `names`. */
  readonly lists: readonly (readonly number[])[];
  readonly attributes: Readonly<Record<string, string>>;
  /** What all pages say on their `html`. */
  readonly root: Readonly<Record<string, string>>;
}): string => `{
  const shared = ${JSON.stringify(shared)};
  const { dataset, src } = document.currentScript;
  const own = shared.lists[dataset.app]?.map((at) => shared.names[at]) ?? dataset.app.match(/\\S+/g) ?? [];
  dataset.app = [new URL(shared.entry, src).href, ...shared.others, ...own].join(" ");
  Object.assign(dataset, shared.attributes);
  Object.assign(document.documentElement.dataset, shared.root);
}
`;

interface Drawn {
  readonly markup: string | undefined;
  /** Relative to the language's root. */
  readonly scripts: readonly string[];
}

interface Given {
  readonly built: Built;
  readonly parameters: readonly string[];
  readonly day: Day;
}

interface Shared {
  readonly files: readonly SiteFile[];
  /** A page that takes what it shares with others from these files. */
  readonly shared: (html: string) => string;
}

const namesOf = (files: readonly string[]): readonly string[] =>
  files.map((file) => basename(file));

/**
 * What the pages have in common of which there are many: a style sheet of short names for their lists of classes, and
 * early.js with what it goes by and the controls that it puts into each. Found in some of the pages.
 */
export const sharedFiles = ({ built, parameters, day }: Given, some: readonly Drawn[]): Shared => {
  const notes = sharedNotes();
  const controls = sharedControls(some.map(({ markup = "" }) => markup));
  const { css, applied } = classAliases(built.style, [
    ...some.map(({ markup = "" }) => unscripted(day) + controls.applied(markup)),
    notes,
  ]);
  const style = named("css", css);
  const lists = new Map(some.map(({ scripts }) => [namesOf(scripts).join(" "), namesOf(scripts)]));
  const names = [...new Set([...lists.values()].flat())];
  const numbers = new Map([...lists.keys()].map((list, number) => [list, number]));
  const [entry = "", ...others] = namesOf(appFilesIn(built.html));
  const toRoot = "../".repeat(style.path.split("/").length - 1);
  const script = named(
    "js",
    beforeEarly({
      entry,
      others,
      names,
      lists: [...lists.values()].map((list) => list.map((name) => names.indexOf(name))),
      attributes: {
        day: isoDay(day),
        parameters: parameters.join(" "),
        build: `${toRoot}build.txt`,
        notes: applied(notes),
        controls: JSON.stringify(controls.templates),
      },
      root: Object.fromEntries(
        [...(rootTag.exec(built.html)?.[0] ?? "").matchAll(rootAttribute)].map(
          ([, name = "", value = ""]) => [name, value],
        ),
      ),
    }) + built.early,
  );
  return {
    files: [style, script],
    shared: (html) => {
      const [, folder = ""] = /<link rel="stylesheet"[^>]* href="([^"]*\/)/.exec(html) ?? [];
      return applied(controls.applied(html))
        .replace(rootTag, (root) => root.replaceAll(rootAttribute, ""))
        .replace(
          /(<link rel="stylesheet"[^>]* href=")[^"]*("[^>]*>)/,
          (link, start: string, end: string) => `${link}${start}${folder}${style.name}${end}`,
        )
        .replace(/<script src="[^"]*early\.js" data-app="([^"]*)"[^>]*>/, (_, app: string) => {
          const own = app
            .split(" ")
            .slice(1 + others.length)
            .join(" ");
          return `<script src="${folder}${script.name}" data-app="${numbers.get(own) ?? own}">`;
        });
    },
  };
};
