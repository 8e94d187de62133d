import type * as en from "#messages/app/page.ts";
import { subject } from "#languages/subject.ts";
import { subjectMore } from "#languages/subjectMore.ts";

export const page: typeof en.page = {
  get title() {
    return subject().site;
  },
  get description() {
    return `${subjectMore().agencies ?? "各部门"}部署了什么、承诺了什么，以何为基准、何时达到，目前进展如何。`;
  },
  late: "本页需要脚本才能显示，但脚本加载缓慢或未能加载。",
  tryAgain: "重试",
  noScript: "本站图表需启用JavaScript方可显示。",
  noScriptData: "无需JavaScript即可查看和下载数据。",
  lost: "目前无法连接本站，本设备上也没有已保存的内容。",
};
