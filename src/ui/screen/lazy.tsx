import { type ComponentType, lazy as lazyOnce, type ReactNode } from "react";

import { ui } from "#messages/ui.ts";

/** A module that couldn't be had: its chunk is gone, or the network is. */
export class NotLoaded extends Error {}

/** How browsers say it of a module, with its address, which tells a reader nothing. */
const unloaded = /dynamically imported module|importing a module script|preload css/i;

/** What went wrong, in words that can be shown. */
export const messageOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof NotLoaded || unloaded.test(message) ? ui.notLoaded : message;
};

const failed = new Set<() => void>();

/** Forgets what couldn't be had, so that the next time it is drawn it is asked for again. */
export const askAgain = (): void => {
  for (const forget of failed) forget();
  failed.clear();
};

type PropsOf<Component> = Component extends (props: infer Props extends object) => ReactNode
  ? Props
  : never;

let asks = 0;

/**
 * Asks for a module once more. Some browsers, Chromium 147 among them, remember what didn't come for as
 * long as the page is open: they ask the host again only for another address, such as one with a fragment.
 */
const loadAgain = async <Module extends object>(
  load: () => Promise<Module>,
  name: keyof Module,
  cause: unknown,
): Promise<Module> => {
  const address = /https?:\S+\.js/.exec(String(cause))?.[0];
  if (address === undefined) return load();
  asks += 1;
  const module: unknown = await import(/* @vite-ignore */ `${address}#${asks}`);
  const has = (found: unknown): found is Module =>
    typeof found === "object" && found !== null && name in found;
  return has(module) ? module : load();
};

/** A component that comes when it is drawn, or before that by `load`. */
export type LazyPart<Props> = ((props: Props) => ReactNode) & {
  /** @throws NotLoaded where its module can't be had. */
  readonly load: () => Promise<unknown>;
};

/**
 * The loaders of all parts that were drawn or loaded since this was last emptied, where a build prerenders: it finds
 * in them the scripts that a page needs. Nothing is kept in a browser, whose build leaves those lines out.
 */
export const partsUsed = new Set<() => Promise<unknown>>();

/**
 * A component that comes with the first time it is drawn, by its name in its module. React's own stays
 * failed for good; this one is asked for twice, and again once a boundary has said that it isn't there.
 * Not before: React draws what it waits for anew until it knows, and would ask without end.
 */
export const lazy = <Module extends object, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Module[Name] extends ComponentType<never> ? Name : never,
): LazyPart<PropsOf<Module[Name]>> => {
  type Part = ComponentType<PropsOf<Module[Name]>>;
  const twice = async (): Promise<{ readonly default: Part }> => {
    try {
      const module = await load().catch((cause: unknown) => loadAgain(load, name, cause));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type of `name` asks for a component
      return { default: module[name] as Part };
    } catch (cause) {
      failed.add(() => {
        Part = asked();
      });
      throw new NotLoaded(String(cause), { cause });
    }
  };
  const asked = (): Part => lazyOnce(twice);
  let Part = asked();
  const Lazy = (props: PropsOf<Module[Name]>) => {
    if (import.meta.env.SSR) partsUsed.add(load);
    return <Part {...props} />;
  };
  const loadAhead = (): Promise<unknown> => {
    if (import.meta.env.SSR) partsUsed.add(load);
    return twice();
  };
  return Object.assign(Lazy, { load: import.meta.env.SSR ? loadAhead : twice });
};
