import { strFromU8, strToU8 } from "fflate";

import { fitting, SVG_EXTENSION } from "#export/ooxml/deck/content.ts";
import type { Box } from "#export/ooxml/deck/shapes.ts";
import type { SlidePicture } from "#export/ooxml/deck/slides.ts";
import { ns } from "#export/ooxml/xml.ts";

import type { FigureChange } from "./figureChange.ts";
import type { ReadPackage } from "./readPackage.ts";
import { addUsed, usedPart } from "./relations.ts";
import { all } from "./words.ts";

const types = { png: "image/png", svg: "image/svg+xml" } as const;

/** A file in the place of the one that an element embeds; a new one where that is of another form. */
const embed = (
  file: ReadPackage,
  slide: string,
  at: Element,
  ending: keyof typeof types,
  bytes: Uint8Array,
): void => {
  const known = usedPart(file, slide, at.getAttributeNS(ns.office, "embed"));
  if (known?.toLowerCase().endsWith(`.${ending}`) === true) {
    file.put(known, bytes);
    return;
  }
  const stem = "ppt/media/figure";
  const added = { stem, ending, type: types[ending], kind: "image", bytes };
  at.setAttributeNS(ns.office, "r:embed", addUsed(file, slide, added));
};

/** Width and height, which a PNG says in its first chunk. */
const sizeOf = (
  png: Uint8Array | undefined,
): Pick<SlidePicture, "width" | "height"> | undefined => {
  if (png === undefined || png.length < 24) return undefined;
  const view = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
};

const numberOf = (at: Element | undefined, name: string): number =>
  Number(at?.getAttribute(name) ?? 0);

/** Programs round to hundredths of a millimetre, and pictures to whole pixels. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(2000, b / 100);

/**
 * Gives a picture of another shape the room that it needs: where we placed it, anew; where somebody moved or
 * sized it, inside the frame that they gave it. A cropped one stays as it was cropped.
 */
const reframe = (
  shape: Element,
  before: ReturnType<typeof sizeOf>,
  picture: SlidePicture,
  box: Box,
): void => {
  const [offset] = all(shape, ns.drawing, "off");
  const extent = all(shape, ns.drawing, "ext").find((one) => one.hasAttribute("cx"));
  const [x, y] = [numberOf(offset, "x"), numberOf(offset, "y")];
  const [cx, cy] = [numberOf(extent, "cx"), numberOf(extent, "cy")];
  const isCropped = all(shape, ns.drawing, "srcRect").some((one) => one.attributes.length > 0);
  if (cx === 0 || cy === 0 || isCropped) return;
  const was = before ?? { width: cx, height: cy };
  if (Math.abs((was.width / was.height) * (picture.height / picture.width) - 1) < 0.01) return;
  const made = before === undefined ? undefined : fitting(before, box);
  const isAsMade =
    made !== undefined &&
    (
      [
        [x, made.x],
        [y, made.y],
        [cx, made.cx],
        [cy, made.cy],
      ] as const
    ).every(([one, other]) => isNear(one, other));
  const now = fitting(picture, isAsMade ? box : { x, y, cx, cy });
  offset?.setAttribute("x", String(now.x));
  offset?.setAttribute("y", String(now.y));
  extent?.setAttribute("cx", String(now.cx));
  extent?.setAttribute("cy", String(now.cy));
};

/** Puts a drawing, and the picture that stands for it, in the place of what a shape shows. */
export const refreshPicture = (
  file: ReadPackage,
  slide: string,
  shape: Element,
  picture: SlidePicture,
  box: Box,
): FigureChange | "other-kind" => {
  const [blip] = all(shape, ns.drawing, "blip");
  if (blip === undefined) return "other-kind";
  const change = { isKept: false, added: [], gone: [] };
  const embedded = (at: Element | undefined): Uint8Array | undefined => {
    const path = usedPart(file, slide, at?.getAttributeNS(ns.office, "embed") ?? null);
    return path === undefined ? undefined : file.bytes(path);
  };
  let [drawing] = all(blip, ns.svg, "svgBlip");
  const svg = embedded(drawing);
  // Programs draw the picture that stands for the drawing anew: it is as good as ours.
  if (svg !== undefined && strFromU8(svg) === picture.svg) return { ...change, isChanged: false };
  reframe(shape, sizeOf(embedded(blip)), picture, box);
  embed(file, slide, blip, "png", picture.png);
  const document = shape.ownerDocument;
  if (drawing === undefined) {
    drawing = document.createElementNS(ns.svg, "asvg:svgBlip");
    const extension = document.createElementNS(ns.drawing, "a:ext");
    extension.setAttribute("uri", SVG_EXTENSION);
    extension.append(drawing);
    const list =
      [...blip.children].find(({ localName }) => localName === "extLst") ??
      blip.appendChild(document.createElementNS(ns.drawing, "a:extLst"));
    list.append(extension);
  }
  embed(file, slide, drawing, "svg", strToU8(picture.svg));
  return { ...change, isChanged: true };
};

/** Puts a picture alone, as codes are, in the place of another. */
export const refreshCode = (
  file: ReadPackage,
  slide: string,
  shape: Element,
  png: Uint8Array,
): void => {
  const [blip] = all(shape, ns.drawing, "blip");
  if (blip !== undefined) embed(file, slide, blip, "png", png);
};
