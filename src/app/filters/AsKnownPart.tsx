import { startTransition, use, useLayoutEffect } from "react";

import { asKnown } from "#domain/query/filter/asKnown.ts";

import { HandAsKnown } from "./handAsKnown.ts";

/**
 * Draws nothing, but hands the app what it needs to show a chosen day: whatever lets choose one contains this. As a
 * transition, since all of the page depends on it and changes nothing before a day is chosen.
 */
export const AsKnownPart = () => {
  const hand = use(HandAsKnown);
  useLayoutEffect(() => startTransition(() => hand(asKnown)), [hand]);
  return null;
};
