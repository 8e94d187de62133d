import type { Briefing } from "#domain/briefing/briefing.ts";
import {
  type BriefingRead,
  LINK_MARK,
  MOST_BRIEFING,
  readBriefing,
  writeBriefing,
} from "#domain/briefing/briefingText.ts";

/** Some programs truncate longer addresses when passing them on, in characters. */
export const LONGEST_LINK = 8000;

const toBase64Url = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

/** @throws DOMException if the text isn't base64. */
const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));

/**
 * Pipes bytes through a stream and collects at most `most` bytes of output: a small packed text can be
 * crafted to fill the memory. Undefined if there is more.
 */
const collectPiped = async (
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array | undefined> => {
  const writer = writable.getWriter();
  // The reader rejects with the same error.
  const writing = writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => undefined);
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    parts.push(value);
  }
  await writing;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** The fragment of an address that opens the same briefing elsewhere. */
export const linkFragment = async (briefing: Briefing): Promise<string> => {
  const text = new TextEncoder().encode(writeBriefing(briefing));
  const packed = await collectPiped(text, new CompressionStream("deflate-raw"), Infinity);
  return `${LINK_MARK}${toBase64Url(packed ?? new Uint8Array())}`;
};

/** Reads a briefing from the fragment of an address. */
export const readLink = async (fragment: string): Promise<BriefingRead> => {
  try {
    const packed = fromBase64Url(fragment.slice(LINK_MARK.length));
    // A character takes four bytes at most.
    const text = await collectPiped(
      packed,
      new DecompressionStream("deflate-raw"),
      4 * MOST_BRIEFING,
    );
    return text === undefined
      ? { fault: "too-large" }
      : readBriefing(new TextDecoder().decode(text));
  } catch {
    return { fault: "unreadable" };
  }
};
