import type { Counting } from "#domain/query/selection/selection.ts";
import type { EditionName } from "#domain/briefing/briefing.ts";
import { type CountChange, type Flipped, isOlder } from "#domain/briefing/changes.ts";
import type { BriefingFault } from "#domain/briefing/briefingText.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { StorageTrouble } from "#domain/query/selection/savedViews.ts";
import { dateWords } from "#languages/zh/words/dates.ts";
import { inQuotes } from "#languages/zh/words/grammar.ts";
import { listWords, countOf } from "#languages/zh/words/numbers.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

const editionWords = ({ version, date }: EditionName): string => {
  const day = parseDate(date);
  return day === undefined ? version : `${version}（${dateWords(day)}）`;
};

/** The reader's briefing: slides that show figures of this site. */
export const briefing = {
  heading: (title: string): string => (title === "" ? "演示稿" : title),
  count: (slides: number): string => `共${slides}页`,
  empty: "尚无内容。在任一图的“···”菜单中选择“加入演示稿”即可添加。",
  first: {
    lead: "可以先放入反映全部数据的五页图表，再按需要增删；可在此演示，也可下载为PowerPoint文件。",
    start: "从五页图表开始",
    offered: "五页图表",
    making: "正在生成各页。",
    added: (slides: number, offered: number): string =>
      slides === offered ? `已添加${slides}页。` : `已添加${slides}页，其余各图没有数据。`,
    nothing: "未添加任何页：这些图都没有数据。",
    failed: (message: string): string => `未能添加：${message}`,
  },
  titleOf: "演示稿标题",
  /** Buttons of the page. */
  actions: {
    present: "演示",
    addTitle: "添加封面页",
    addSection: "添加章节页",
    addClosing: "添加结束页",
  },
  slides: "各页",
  /** The keys of the list of slides. */
  keys: "方向键切换各页；按住Alt可移动该页，Delete键删除。",
  moved: (place: number, count: number): string => `该页现为第${place}页，共${count}页。`,
  edited: "正在编辑的页",
  /** A slide by its position and its title. */
  slide: (place: number, title: string): string =>
    title === "" ? `第${place}页` : `第${place}页：${title}`,
  /** The position of a slide. */
  placeOf: (place: number, count: number): string => `第${place}页，共${count}页`,
  fields: {
    title: "标题",
    text: "正文",
    notes: "备注",
    /** The heading of a slide without a title of its own. */
    found: "标题（按数据结论）",
  },
  takeFound: "恢复按数据结论生成的标题",
  highlight: {
    add: "标示一处",
    name: "标示",
    label: "说明文字",
    fromLeft: "距左侧（%）",
    fromTop: "距顶部（%）",
    hint: "点击图中位置即可移动标示。",
    native: (label: string): string =>
      label.trim() === ""
        ? "该图在PowerPoint中可编辑，图上不显示标示；因无说明文字，标示将不保留。"
        : "该图在PowerPoint中可编辑，图上不显示标示，说明文字置于图上方。",
    remove: "取消标示",
  },
  moveUp: "上移",
  moveDown: "下移",
  duplicate: "复制",
  remove: "删除",
  removed: (title: string): string =>
    title === "" ? "该页已删除。" : `${inQuotes(title)}已删除。`,
  cleared: (slides: number): string => `已删除全部${slides}页。`,
  clear: "删除全部",
  undo: "撤销",
  openPage: "打开所在页面",
  /** Initial texts of slides without a figure. */
  firstTitle: { title: "演示稿", section: "章节", closing: "谢谢" },
  making: "正在生成图表",
  failed: (message: string): string => `图表未能生成：${message}`,
  nothing: "无可显示内容",
  nothingIn: "数据中已没有该图的内容，或截至该日尚无内容。",
  changes: "生成该页以来的变化",
  /** For all slides: how many verdicts changed, each counted once, and how many slides show more or fewer. */
  changedSince: (verdicts: number, slides: number): string =>
    verdicts > 0
      ? `各页生成以来，有${verdicts}项评判发生变化。`
      : `生成以来，有${slides}页的内容数量有变或已不存在。`,
  turned: "有变化的评判",
  moreTurned: (verdicts: number): string => `另有${verdicts}项，见各页`,
  onSlides: (places: readonly number[]): string => `（第${listWords(places.map(String))}页）`,
  goneTarget: (id: string): string => `目标“${id}”（名称未保存）`,
  /** Where no change was found; `untold` counts the slides that have no record of what they showed. */
  unchanged: (slides: number, untold: number): string => {
    if (untold === slides) return "生成时的内容未保存，无法得知有何变化。";
    const same = "生成以来，评判均无变化，条目和目标数量也与当时相同。";
    return untold === 0 ? same : `${same}另有${untold}页的内容未完整保存，无法得知有何变化。`;
  },
  madeWith: (
    before: readonly (EditionName | undefined)[],
    now: EditionName | undefined,
  ): string => {
    const [first] = before;
    if (before.length === 1 && first !== undefined && first.version === now?.version) {
      return `数据集版本未变，仍为${editionWords(first)}。`;
    }
    const isKnown = before.some((one) => one !== undefined);
    const made = before.map((one) => (one === undefined ? "未记录的版本" : editionWords(one)));
    const from = isKnown ? `制作时的数据集为${listWords(made)}` : "制作时的数据集版本未记录";
    return now === undefined
      ? `${from}；当前版本暂无法确定。`
      : `${from}；当前为${isOlder(now, before) ? "较早的" : ""}${editionWords(now)}。`;
  },
  takeOver: "按当前数据更新",
  takeOverAll: "全部按当前数据更新",
  takenOver: "已按当前数据更新。",
  /** A record, target, body or company that is no longer in the data. */
  gone: (id: string): string => `数据中已无“${id}”。`,
  /** A verdict that differs from what the slide showed, or a target that its day didn't know yet. */
  flipped: ({ before, now }: Pick<Flipped, "before" | "now">, name: string, asOf: string): string =>
    now === undefined
      ? `${name}：${asOf}为“${verdictWords[before]}”，数据中已无该目标。`
      : now === "not-set"
        ? `${name}：${asOf}为“${verdictWords[before]}”，但当日该目标尚未提出。`
        : `${name}：${asOf}为“${verdictWords[before]}”，现为“${verdictWords[now]}”。`,
  /** How many records or targets a slide shows. */
  records: ({ before, now }: CountChange): string =>
    `当时有${countOf.records(before)}，现有${countOf.records(now)}。`,
  targets: ({ before, now }: CountChange, of: Counting): string =>
    `当时有${countOf[of](before)}，现有${countOf[of](now)}。`,
  fault: (fault: BriefingFault, name: string): string => {
    switch (fault) {
      case "unreadable":
        return `${name}不是演示稿文件。`;
      case "later-version":
        return `${name}由本站更新的版本生成，请在该版本中打开。`;
      case "too-many":
        return `${name}页数过多，无法显示。`;
      case "too-large":
        return `${name}过大，不是演示稿文件。`;
    }
  },
  trouble: (trouble: StorageTrouble): string => {
    switch (trouble.is) {
      case "refused":
        return "此浏览器不允许保存演示稿，关闭页面后即丢失：请将其另存为文件。";
      case "full":
        return "浏览器存储空间已满，演示稿在关闭页面后即丢失：请将其另存为文件。";
      case "unreadable":
        return "浏览器中保存的内容无法作为演示稿读取，加入新页时将另存于浏览器存储中的“briefing-before”。";
      case "skipped":
        return `浏览器中保存的演示稿有${trouble.skipped}页无法读取，修改演示稿时原内容将另存于浏览器存储中的“briefing-before”。`;
    }
  },
};
