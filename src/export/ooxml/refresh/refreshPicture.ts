import { fitting, SVG_EXTENSION } from "#export/ooxml/deck/content.ts";
import { type SlideBox, spaces } from "#export/ooxml/deck/shapes.ts";
import type { SlidePicture } from "#export/ooxml/deck/slides.ts";
import { el, ns } from "#export/ooxml/xml.ts";

import type { FigureChange } from "./figureChange.ts";
import { adopted, type ReadPackage } from "./readPackage.ts";
import { addUsed, usedPart } from "./relations.ts";
import { all } from "./words.ts";

const types = { png: "image/png", svg: "image/svg+xml" } as const;

/** A file in the place of the one that an element embeds; a new one where that is of another form. */
const embed = (
  file: ReadPackage,
  slide: string,
  at: Element,
  ending: keyof typeof types,
  bytes: Uint8Array<ArrayBuffer>,
): void => {
  const known = usedPart(file, slide, at);
  if (known?.toLowerCase().endsWith(`.${ending}`) === true) {
    file.put(known, bytes);
    return;
  }
  const stem = "ppt/media/figure";
  const added = { stem, ending, type: types[ending], kind: "image", bytes };
  at.setAttributeNS(ns.office, "r:embed", addUsed(file, slide, added));
};

/** Width and height that a drawing of ours says it has. */
const sizeOf = (svg: string): Pick<SlidePicture, "width" | "height"> | undefined => {
  const [width, height] = ["width", "height"].map((name) =>
    Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 0),
  );
  return width && height ? { width, height } : undefined;
};

/** Programs round to hundredths of a millimetre, and pictures to whole pixels. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(2000, b / 100);

const SIDES = ["x", "y", "cx", "cy"] as const;

/**
 * Gives a picture of another shape the room that it needs: where we placed it, anew; where somebody moved or
 * sized it, inside the frame that they gave it. A cropped one stays as it was cropped.
 */
const reframe = (
  shape: Element,
  before: ReturnType<typeof sizeOf>,
  picture: SlidePicture,
  box: SlideBox,
): void => {
  const [offset] = all(shape, ns.drawing, "off");
  const extent = all(shape, ns.drawing, "ext").find((one) => one.hasAttribute("cx"));
  const holder = { x: offset, y: offset, cx: extent, cy: extent };
  const numberOf = (side: keyof SlideBox): number => Number(holder[side]?.getAttribute(side) ?? 0);
  const frame = { x: numberOf("x"), y: numberOf("y"), cx: numberOf("cx"), cy: numberOf("cy") };
  const isCropped = all(shape, ns.drawing, "srcRect").some((one) => one.attributes.length > 0);
  if (frame.cx === 0 || frame.cy === 0 || isCropped) return;
  const was = before ?? { width: frame.cx, height: frame.cy };
  if (Math.abs((was.width / was.height) * (picture.height / picture.width) - 1) < 0.01) return;
  const made = fitting(was, box);
  const isAsMade = SIDES.every((side) => isNear(frame[side], made[side]));
  const now = fitting(picture, isAsMade ? box : frame);
  for (const side of SIDES) holder[side]?.setAttribute(side, String(now[side]));
};

/** Puts a drawing, and the picture that stands for it, in the place of what a shape shows. */
export const refreshPicture = (
  file: ReadPackage,
  slide: string,
  shape: Element,
  picture: SlidePicture,
  box: SlideBox,
): FigureChange | "other-kind" => {
  const [blip] = all(shape, ns.drawing, "blip");
  if (blip === undefined) return "other-kind";
  const change = { isKept: false, added: [], gone: [] };
  let [drawing] = all(blip, ns.svg, "svgBlip");
  const path = usedPart(file, slide, drawing);
  const svg = (path === undefined ? undefined : file.text(path)) ?? "";
  // Programs draw the picture that stands for the drawing anew: it is as good as ours.
  if (svg === picture.svg) return { ...change, isChanged: false };
  reframe(shape, sizeOf(svg), picture, box);
  embed(file, slide, blip, "png", picture.png);
  if (drawing === undefined) {
    const made = el("asvg:svgBlip", { "xmlns:asvg": ns.svg });
    const list = el("a:extLst", spaces, el("a:ext", { uri: SVG_EXTENSION }, made));
    all(blip, ns.drawing, "extLst")[0]?.remove();
    blip.append(adopted(shape.ownerDocument, list));
    [drawing] = all(blip, ns.svg, "svgBlip");
  }
  if (drawing !== undefined)
    embed(file, slide, drawing, "svg", new TextEncoder().encode(picture.svg));
  return { ...change, isChanged: true };
};

/** Puts a picture alone, as codes are, in the place of another. */
export const refreshCode = (
  file: ReadPackage,
  slide: string,
  shape: Element,
  png: Uint8Array<ArrayBuffer>,
): void => {
  const [blip] = all(shape, ns.drawing, "blip");
  if (blip !== undefined) embed(file, slide, blip, "png", png);
};
