import type * as en from "#messages/app/notFound.ts";

export const notFound: typeof en.notFound = {
  title: "页面不存在",
  lead: (path) => `${path}没有对应的页面。可前往：`,
};
