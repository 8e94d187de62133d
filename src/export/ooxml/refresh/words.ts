import { spaces } from "#export/ooxml/deck/shapes.ts";
import { languageRuns } from "#export/ooxml/language.ts";
import { el, ns, writable } from "#export/ooxml/xml.ts";

import { adopted } from "./readPackage.ts";

export const all = (at: Element | Document, space: string, name: string): readonly Element[] => [
  ...at.getElementsByTagNameNS(space, name),
];

/** A text as it survives a round trip: XML can't represent some characters, and programs trim the ends of lines. */
const roundTripped = (text: string): string =>
  writable(text)
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .trim();

export const isSame = (a: string, b: string): boolean => roundTripped(a) === roundTripped(b);

const paragraphsOf = (at: Element): readonly Element[] => all(at, ns.drawing, "p");

const lineOf = (paragraph: Element): string =>
  [...paragraph.getElementsByTagNameNS(ns.drawing, "*")]
    .map(({ localName, textContent }) => {
      if (localName === "br") return "\n";
      return localName === "t" ? textContent : "";
    })
    .join("");

/** The text of a shape or a cell, one line per paragraph. */
export const textOf = (at: Element): string => paragraphsOf(at).map(lineOf).join("\n");

const isText = ({ localName }: Element): boolean => ["r", "br", "fld"].includes(localName);

/** Writes a line into a paragraph, in the style of its first run. */
const putLine = (paragraph: Element, line: string, look: Element | undefined): void => {
  const [first, ...others] = [...paragraph.children].filter(isText);
  for (const other of others) other.remove();
  let run = first?.localName === "r" ? first : undefined;
  if (run === undefined || line === "") first?.remove();
  if (line === "") return;
  if (run === undefined) {
    run = adopted(paragraph.ownerDocument, el("a:r", spaces, el("a:t")));
    if (look !== undefined) run.prepend(look.cloneNode(true));
    const end = [...paragraph.children].find(({ localName }) => localName === "endParaRPr");
    paragraph.insertBefore(run, end ?? null);
  }
  run.replaceWith(...runsOf(run, line));
};

/** A line as runs in the style of one, each tagged with the language of its script. */
const runsOf = (like: Element, line: string): readonly Element[] =>
  languageRuns(line).map(({ text, languages }) => {
    const run = like.ownerDocument.importNode(like, true);
    for (const one of all(run, ns.drawing, "t")) one.textContent = text;
    for (const one of all(run, ns.drawing, "rPr"))
      for (const [name, value] of Object.entries(languages)) one.setAttribute(name, value);
    return run;
  });

/** Replaces words, keeping their style; if there were none, takes the style of what is `beside`. */
export const putText = (at: Element, text: string, beside?: Element): void => {
  const paragraphs = paragraphsOf(at);
  const last = paragraphs.at(-1);
  if (last === undefined) return;
  const look = [at, beside ?? at].flatMap((one) => all(one, ns.drawing, "rPr"))[0];
  const lines = text.split("\n");
  for (const paragraph of paragraphs.slice(lines.length)) paragraph.remove();
  let before = last;
  for (const [index, line] of lines.entries()) {
    const existing = paragraphs[index];
    const paragraph = existing ?? at.ownerDocument.importNode(before, true);
    if (existing === undefined) before.after(paragraph);
    putLine(paragraph, line, look);
    before = paragraph;
  }
};
