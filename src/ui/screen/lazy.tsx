import { type ComponentType, type LazyExoticComponent, lazy as lazyOnce } from "react";

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

/**
 * A component that comes with the first time it is drawn. React's own stays failed for good; this one is
 * asked for twice, and again once a boundary has said that it isn't there. Not before: React draws what
 * it waits for anew until it knows, and would ask without end.
 */
export const lazy = <Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> => {
  const asked = (): LazyExoticComponent<ComponentType<Props>> =>
    lazyOnce(async () => {
      try {
        return await load().catch(load);
      } catch (cause) {
        failed.add(() => {
          Part = asked();
        });
        throw new NotLoaded(String(cause), { cause });
      }
    });
  let Part: ComponentType<Props> | LazyExoticComponent<ComponentType<Props>> = asked();
  return (props: Props) => <Part {...props} />;
};
