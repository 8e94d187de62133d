import type { TemplateFault } from "#domain/briefing/carried.ts";

import { appRoot } from "./address.ts";
import { unpacked } from "./unpacked.ts";

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
    const response = await fetch(new URL("one-file.html.deflate", appRoot), { signal });
    if (!response.ok || response.body === null) return { fault: "no-template" };
    let bytes = 0;
    const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        bytes += chunk.length;
        onBytes(bytes);
        controller.enqueue(chunk);
      },
    });
    const packed = await new Response(response.body.pipeThrough(counting)).blob();
    // Some hosts answer with a page for a missing file.
    return await unpacked(packed.stream()).then(
      (template) => ({ template }),
      () => ({ fault: "no-template" as const }),
    );
  } catch (error) {
    if (signal.aborted) throw error;
    return { fault: "unreachable" };
  }
};
