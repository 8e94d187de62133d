import type * as en from "#messages/app/notFound.ts";

export const notFound: typeof en.notFound = {
  title: "页面不存在",
  lead: (path) => `没有与${path}对应的页面。可前往：`,
};
