import { use, useLayoutEffect } from "react";

import { asKnown } from "#domain/query/filter/asKnown.ts";

import { HandAsKnown } from "./handAsKnown.ts";

/** Draws nothing, but hands the app what it needs to show a chosen day: whatever lets choose one contains this. */
export const AsKnownPart = () => {
  const hand = use(HandAsKnown);
  useLayoutEffect(() => hand(asKnown), [hand]);
  return null;
};
