import {
  type PictureLook,
  pictureShapes,
  readSize,
  defaultLook,
} from "#scene/render/pictureSize.ts";
import { own } from "#domain/own.ts";

const KEY = "picture-look";

/** A look that the browser didn't store: it is kept until the page is closed. */
let unstoredLook: PictureLook | undefined;

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a stored look; parts that can't be read are left out. */
const lookIn = (text: string): PictureLook => {
  const value = jsonIn(text);
  const stored = isTable(value) ? value : {};
  const free = own(stored, "free");
  const sides = isTable(free) ? [own(free, "width"), own(free, "height")] : [];
  const [width = "", height = ""] = sides.map(String);
  const read = readSize(width, height);
  const theme = own(stored, "theme");
  return {
    shape: pictureShapes.find((one) => one === own(stored, "shape")) ?? "shown",
    ...("size" in read ? { free: read.size } : {}),
    density: own(stored, "density") === 3 ? 3 : 2,
    theme: theme === "light" || theme === "dark" ? theme : undefined,
  };
};

/** The look that the reader last chose in this session. */
export const keptLook = (): PictureLook => {
  if (unstoredLook !== undefined) return unstoredLook;
  let text: string | null;
  try {
    text = sessionStorage.getItem(KEY);
  } catch {
    return defaultLook;
  }
  return text === null ? defaultLook : lookIn(text);
};

export const keepLook = (look: PictureLook): void => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(look));
    unstoredLook = undefined;
  } catch {
    // Storage is full or forbidden.
    unstoredLook = look;
  }
};
