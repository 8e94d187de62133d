/** An element of a page as it was drawn, or a text. */
export type DrawnNode =
  | string
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly style: Readonly<Record<string, string>> | undefined;
      readonly children: readonly DrawnNode[];
    };

/** A page as a reader has it before them: what is in view, and beside it the address and the name of the tab. */
export interface DrawnPage {
  readonly view: DrawnNode;
  readonly search: string;
  readonly title: string;
}

/**
 * The page as it stands, as far as it is in view. It is sent to the browser as text, so it uses nothing from
 * outside itself.
 */
export const readDrawn = (): DrawnPage => {
  const isInView = (element: Element): boolean => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  };
  const styleOf = (element: Element): Record<string, string> | undefined => {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return undefined;
    const { style } = element;
    if (style.length === 0) return undefined;
    return Object.fromEntries(
      Array.from(style, (name) => [
        name.startsWith("--")
          ? name
          : name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
        style.getPropertyValue(name),
      ]),
    );
  };
  const read = (node: ChildNode): readonly DrawnNode[] => {
    if (node instanceof Text) return node.data === "" ? [] : [node.data];
    if (!(node instanceof Element)) return [];
    const children = [...node.childNodes].flatMap(read);
    if (!children.some((child) => typeof child !== "string") && !isInView(node)) return [];
    // React takes a value for an order to hold the field to it.
    const names = node
      .getAttributeNames()
      .filter((name) => !["style", "value", "checked"].includes(name));
    const attributes = Object.fromEntries(
      // No listener stands behind them: those that would be called by name are left out.
      names
        .filter((name) => !name.startsWith("on"))
        .map((name) => [name, node.getAttribute(name) ?? ""]),
    );
    return [{ tag: node.localName, attributes, style: styleOf(node), children }];
  };
  const root = document.querySelector("#root");
  const drawn = root === null ? [] : [...root.childNodes].flatMap(read);
  const view = { tag: "div", attributes: {}, style: undefined, children: drawn };
  return { view, search: location.search, title: document.title };
};
