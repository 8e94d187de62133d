import { crc32 } from "./ooxml/crc32.ts";

const uint32 = (value: number): readonly number[] =>
  [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

const chunk = (name: string, content: Uint8Array): readonly number[] => {
  const named = Uint8Array.from([...new TextEncoder().encode(name), ...content]);
  return [...uint32(content.length), ...named, ...uint32(crc32(named))];
};

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** The header's fields for how pixels are written. */
const colourTypes = { grey: 0, indexed: 3 } as const;

interface Png {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: 1 | 4 | 8;
  /** The colours that pixels are indexes of, three bytes each; without it, pixels are greys. */
  readonly palette?: Uint8Array;
  /** The rows, each after its filter byte, deflated with zlib's header. */
  readonly deflated: Uint8Array;
}

/** A picture as a PNG file. */
export const pngFile = ({
  width,
  height,
  bitsPerPixel,
  palette,
  deflated,
}: Png): Uint8Array<ArrayBuffer> => {
  const colours = palette === undefined ? colourTypes.grey : colourTypes.indexed;
  const header = [...uint32(width), ...uint32(height), bitsPerPixel, colours, 0, 0, 0];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk("IHDR", Uint8Array.from(header)),
    ...(palette === undefined ? [] : chunk("PLTE", palette)),
    ...chunk("IDAT", deflated),
    ...chunk("IEND", new Uint8Array()),
  ]);
};
