import * as z from "zod";

/** A page with the controls that it shares with others in their places, as early.js puts them back. */
export const withControls = (html: string, templates: readonly string[]): string =>
  html.replaceAll(/<!--=(.*?)-->/g, (_, place: string) => {
    const [number, ...values] = place.split("|");
    return (templates[Number(number)] ?? "").replaceAll(
      /\0(\d)/g,
      (_gap, at: string) => values[Number(at)] ?? "",
    );
  });

/** The controls that a written script has for the pages which share it. */
export const controlsIn = (script: string): readonly string[] => {
  const [, written = '"[]"'] = /controls["']?\s*[:=]\s*("(?:[^"\\]|\\.)*")/.exec(script) ?? [];
  return z.array(z.string()).parse(JSON.parse(z.string().parse(JSON.parse(written))));
};
