import type { FileFault } from "#domain/schema/files.ts";
import type * as en from "#messages/app/failedFiles.ts";

const why = (fault: FileFault): string => {
  switch (fault.is) {
    case "late":
      return `连续${fault.seconds}秒未收到数据`;
    case "unreachable":
      return "无法访问，网络可能已断开";
    case "refused":
      return `服务器返回状态码${fault.status}`;
    case "not-json":
      return "并非JSON格式";
    case "other-edition":
      return "与本页不属于同一版数据集";
    case "no-records":
      return "应为含records列表的对象";
    case "other":
      return fault.message;
  }
};

export const fileFaultWords: typeof en.fileFaultWords = (file, fault) => `${file}：${why(fault)}`;

export const failedFiles: typeof en.failedFiles = {
  retry: "重试",
  retryFile: (file) => `重试：${file}`,
  late: (file) => `${file}尚未加载完成。`,
  fetchingAgain: (file) => `正在重新获取${file}。`,
};
