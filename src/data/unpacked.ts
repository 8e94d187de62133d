/** The text of a file that the build packs, as only the app reads it. */
export const unpacked = (body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> =>
  new Response(body.pipeThrough(new DecompressionStream("deflate"))).text();
