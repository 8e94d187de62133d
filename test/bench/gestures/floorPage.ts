import { createElement, type ReactNode } from "react";
import { createRoot } from "react-dom/client";

import type { DrawnNode, DrawnPage } from "./drawnNodes.ts";

/** What is drawn anew as a whole when it reads otherwise: rows of tables and lists, and marks of figures. */
const redrawn = new Set(["tr", "li", "g", "a", "path", "polygon", "text"]);

const textOf = (node: DrawnNode): string =>
  typeof node === "string" ? node : (node.attributes["d"] ?? node.children.map(textOf).join(""));

const toElement = (node: DrawnNode, place: number): ReactNode => {
  if (typeof node === "string") return node;
  const { tag, attributes, style, children } = node;
  const key = redrawn.has(tag) ? `${place} ${textOf(node)}` : place;
  const own = { ...attributes, key, ...(style === undefined ? {} : { style }) };
  return children.length === 0
    ? createElement(tag, own)
    : createElement(tag, own, children.map(toElement));
};

declare global {
  interface Window {
    /** Draws a picture of the page, and at each click the other one. */
    drawFloor: (first: DrawnPage, second: DrawnPage) => void;
  }
}

window.drawFloor = (first, second) => {
  const stage = document.querySelector("#root");
  if (stage === null) throw new Error("bench: no stage");
  const root = createRoot(stage);
  let turn = 0;
  const draw = (): void => {
    const { view, search, title } = turn % 2 === 0 ? first : second;
    // They change with the page, and a browser takes its time over them.
    if (search !== location.search) history.replaceState(null, "", search || location.pathname);
    if (title !== document.title) document.title = title;
    root.render([createElement("p", { key: "turn", id: "turn" }, turn), toElement(view, 0)]);
  };
  draw();
  addEventListener("click", (event) => {
    event.preventDefault();
    turn += 1;
    draw();
  });
};
