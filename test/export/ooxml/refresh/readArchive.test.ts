import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";

import { writeArchive } from "#export/ooxml/archive.ts";
import { DeckError } from "#export/ooxml/refresh/deckFault.ts";
import { readArchive, unpackedText } from "#export/ooxml/refresh/readArchive.ts";

const text = "a part with words in it. ".repeat(200);
const bytes = zipSync({
  "a/one.xml": strToU8(text),
  "中文.bin": [Uint8Array.of(1, 2, 3), { level: 0 }],
  "empty.xml": new Uint8Array(),
});

/** Why an archive is refused. */
const faultOf = async (read: () => Promise<void>): Promise<string> => {
  try {
    await read();
  } catch (error) {
    if (error instanceof DeckError) return error.fault;
    throw error;
  }
  return "none";
};

const faultIn = (archive: Uint8Array): Promise<string> =>
  faultOf(async () => {
    for (const entry of readArchive(archive).values()) await unpackedText(entry);
  });

/** An archive with numbers written over. Places are counted from its end, or from the first head in its list. */
const forged = (
  archive: Uint8Array,
  from: "end" | "list",
  at: number,
  value: number,
  size: 2 | 4 = 4,
): Uint8Array => {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  const place = (from === "end" ? end : view.getUint32(end + 16, true)) + at;
  if (size === 2) view.setUint16(place, value, true);
  else view.setUint32(place, value, true);
  return copy;
};

describe("what isn't touched", () => {
  test("goes back packed as it came, and others can read it", async () => {
    const written = writeArchive(readArchive(bytes));
    const [before, after] = [unzipSync(bytes), unzipSync(written)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [path, part] of Object.entries(before)) expect(after[path]).toEqual(part);
    expect(writeArchive(readArchive(written))).toEqual(written);
  });

  test("is unpacked as it was", async () => {
    const entry = readArchive(bytes).get("a/one.xml");
    expect(entry).toBeDefined();
    if (entry !== undefined) expect(await unpackedText(entry)).toBe(text);
  });
});

describe("an archive is refused", () => {
  test("that isn't one, or is of before 2007", async () => {
    expect(await faultIn(new Uint8Array())).toBe("not-office");
    expect(await faultIn(strToU8("<html>"))).toBe("not-office");
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]);
    expect(await faultIn(old)).toBe("old-format");
  });

  test("that a password protects", async () => {
    const name = [..."EncryptedPackage"].flatMap((sign) => [sign.charCodeAt(0), 0]);
    const whole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0x45, ...name, 0]);
    expect(await faultIn(whole)).toBe("locked");
    expect(await faultIn(forged(bytes, "list", 8, 1, 2))).toBe("locked");
  });

  test("that was cut off anywhere", async () => {
    for (const part of [0.2, 0.5, 0.9, 0.99]) {
      expect(await faultIn(bytes.subarray(0, Math.floor(bytes.length * part)))).toBe("broken");
    }
  });

  test("that claims more than it has", async () => {
    expect(await faultIn(forged(bytes, "end", 10, 9, 2))).toBe("broken");
    expect(await faultIn(forged(bytes, "end", 16, 0x7fff_ffff))).toBe("broken");
    expect(await faultIn(forged(bytes, "list", 20, 0x00ff_ffff))).toBe("broken");
    expect(await faultIn(forged(bytes, "list", 42, 0x7fff_ffff))).toBe("broken");
  });

  test("that claims more parts than any deck has", async () => {
    expect(await faultIn(forged(bytes, "end", 10, 0xffff, 2))).toBe("too-large");
  });

  test("that says it is larger than a deck may be, before anything is unpacked", async () => {
    expect(await faultIn(forged(bytes, "list", 24, 0x7fff_ffff))).toBe("too-large");
  });

  test("that turns out longer or shorter than it says", async () => {
    const bomb = zipSync({ "bomb.xml": new Uint8Array(20 * 1024 * 1024) });
    expect(await faultIn(forged(bomb, "list", 24, 1000))).toBe("broken");
    expect(await faultIn(forged(bytes, "list", 24, text.length + 1))).toBe("broken");
  });

  test("whose packed bytes are no packing", async () => {
    const copy = bytes.slice();
    copy.fill(0xff, 45, 70);
    expect(await faultIn(copy)).toBe("broken");
  });

  test("with paths that lead out, or two of one name", async () => {
    for (const path of ["../out.xml", "/etc/passwd", "a/../../b", "a\\b.xml", "C:/a.xml", "a//b"]) {
      expect(await faultIn(zipSync({ [path]: strToU8("x") })), path).toBe("unsafe");
    }
    expect(await faultIn(zipSync({ "a.xml": strToU8("x"), "A.XML": strToU8("y") }))).toBe("unsafe");
  });

  test("and names of what every object has are only names", async () => {
    const named = zipSync({ "constructor/toString": strToU8("x") });
    expect([...readArchive(named).keys()]).toEqual(["constructor/toString"]);
  });
});
