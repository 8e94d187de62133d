import { sha256 as hash } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/**
 * The SHA-256 of bytes, in hexadecimal. The browser's own is asynchronous, and absent from pages that a plain http
 * address serves, as a newsroom's own server may.
 */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(hash(bytes));
