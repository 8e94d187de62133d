import { parseDate } from "#domain/calendar/dates.ts";
import type * as en from "#messages/files/oneFile.ts";
import { dateWords, dayWords } from "#languages/zh/words/dates.ts";

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)}MB`;

export const oneFile: typeof en.oneFile = {
  action: "另存为网页",
  hint: "单个HTML文件，含全部页面和数据，可交互，无需联网即可打开。",
  cancel: "取消",
  making: (bytes) => `正在生成网页：已获取${megabytes(bytes)}。`,
  saved: (name, bytes) => `已保存为${name}（${megabytes(bytes)}）。`,
  cancelled: "未保存。",
  fault: (fault) => {
    switch (fault) {
      case "unreachable":
        return "未保存：无法连接本站，请联网后重试。";
      case "no-template":
        return "未保存：该网页仅在构建后的站点中提供（npm run build），开发服务器中没有。";
    }
  },
  failed: (message) => `未保存：${message}。`,
  untitled: "演示稿",
  copy: (day, edition) => {
    const date = parseDate(edition?.date ?? "");
    const of =
      edition === undefined
        ? ""
        : `，数据集${edition.version}${date === undefined ? "" : `（${dateWords(date)}）`}`;
    return `本页为${dayWords(day)}生成的副本${of}。除另选日期外，评判均截至该日。`;
  },
  openSite: "打开现行网站",
  empty: "本页为单文件演示稿的空白框架。请在网站上制作演示稿并在该处保存。",
};
