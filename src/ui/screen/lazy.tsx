import { type ComponentType, lazy as lazyOnce, type ReactNode } from "react";

import { ui } from "#messages/ui.ts";

/** A module that couldn't be loaded: its chunk no longer exists, or there is no network. */
export class NotLoaded extends Error {}

/** Browsers' messages for a module that failed to load; they have its address, which is of no use to a reader. */
const unloaded = /dynamically imported module|importing a module script|preload css/i;

/** An error message to show to the reader. */
export const messageOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof NotLoaded || unloaded.test(message) ? ui.notLoaded : message;
};

const failed = new Set<() => void>();

/** Forgets modules that failed to load, so that the next render requests them again. */
export const forgetFailures = (): void => {
  for (const forget of failed) forget();
  failed.clear();
};

type PropsOf<Component> = Component extends (props: infer Props extends object) => ReactNode
  ? Props
  : never;

let retries = 0;

/**
 * Retries a failed import. Some browsers, Chromium 147 among them, cache a failure as long as the page is open
 * and request the module again only under another address, such as one with a fragment.
 */
const loadAgain = async <Module extends object>(
  load: () => Promise<Module>,
  name: keyof Module,
  cause: unknown,
): Promise<Module> => {
  const address = /https?:\S+\.js/.exec(String(cause))?.[0];
  if (address === undefined) return load();
  retries += 1;
  const module: unknown = await import(/* @vite-ignore */ `${address}#${retries}`);
  const has = (found: unknown): found is Module =>
    typeof found === "object" && found !== null && name in found;
  return has(module) ? module : load();
};

/** A component loaded when it is first rendered, or before by `load`. */
export type LazyPart<Props> = ((props: Props) => ReactNode) & {
  /** @throws NotLoaded where its module can't be loaded. */
  readonly load: () => Promise<unknown>;
};

/**
 * The loaders of all parts rendered or loaded since this was last cleared, from which prerendering finds the
 * scripts that a page needs. Filled in server builds only.
 */
export const partsUsed = new Set<() => Promise<unknown>>();

/**
 * A component loaded when it is first rendered, by its export name. React's own `lazy` fails permanently; this
 * one tries twice, and again once an error boundary has caught the failure. Not before: React renders a suspended
 * component again and again, and would request without end.
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
        Part = newPart();
      });
      throw new NotLoaded(String(cause), { cause });
    }
  };
  const newPart = (): Part => lazyOnce(twice);
  let Part = newPart();
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
