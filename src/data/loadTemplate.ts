import type { TemplateFault } from "#domain/briefing/carried.ts";

import { appRoot } from "./address.ts";

let own: Blob | undefined;

/** Sets the template directly where it is already available: a saved page is its own template. */
export const setTemplate = (template: Blob): void => {
  own = template;
};

/**
 * The template in which a briefing is saved, in this language; reports how many bytes have arrived so far.
 * @throws only what aborting gives
 */
export const loadTemplate = async (
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<{ readonly template: string } | { readonly fault: TemplateFault }> => {
  if (own !== undefined) return { template: await own.text() };
  try {
    const response = await fetch(new URL("one-file.html", appRoot), { signal });
    if (!response.ok || response.body === null) return { fault: "no-template" };
    let bytes = 0;
    const counting = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        bytes += chunk.length;
        onBytes(bytes);
        controller.enqueue(chunk);
      },
    });
    return { template: await new Response(response.body.pipeThrough(counting)).text() };
  } catch (error) {
    if (signal.aborted) throw error;
    return { fault: "unreachable" };
  }
};
