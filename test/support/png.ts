/** Width and height of a PNG, as its first chunk has them. @throws where it is none. */
export const pngSize = (png: Uint8Array): readonly [width: number, height: number] => {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (!signature.every((byte, at) => png[at] === byte)) throw new Error("expected a PNG");
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
};
