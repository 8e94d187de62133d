/** A newsletter is some hundred KiB at most. */
export const MOST_MB = 5;

const decoders = ["utf-8", "gb18030", "windows-1252"] as const;

/** The text of a file, in whichever of the usual encodings it is. */
export const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  for (const encoding of decoders) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this one.
    }
  }
  return new TextDecoder().decode(bytes);
};
