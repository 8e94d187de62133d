import type * as en from "#messages/app/beforeApp.ts";

import { dayWords } from "#languages/zh/words/dates.ts";

export const beforeApp: typeof en.beforeApp = {
  applying: "正在应用此链接的筛选条件……",
  unapplied: "此链接的筛选条件尚未应用：所需脚本加载缓慢或未能加载。",
  unfiltered: "查看未经筛选的本页",
  late: "本页可以阅读，但按钮和筛选暂不可用：脚本加载缓慢或未能加载。",
  unscripted: (day) =>
    `脚本未启用或未能加载。筛选需要脚本：无论网址带有何种条件，本页显示的都是截至${dayWords(day)}、未经筛选的内容。`,
};
