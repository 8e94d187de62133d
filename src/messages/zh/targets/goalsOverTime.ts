import type { MeasureMove } from "#domain/goals/measures.ts";

import type * as en from "#messages/targets/goalsOverTime.ts";
import { levelMoves, wordings } from "#languages/zh/targets/levelMoves.ts";
import { countOf, counted } from "#languages/zh/words/numbers.ts";

const documentsWords = (count: number): string => counted(count, "份文件");
const measuresWords = (count: number): string => counted(count, "项指标");

const moves: Readonly<Record<MeasureMove, string>> = {
  raised: "上调",
  higher: "后续目标更高",
  kept: "不变",
  lowered: "下调",
  lower: "后续目标更低",
};

const sumOf = (counts: ReadonlyMap<MeasureMove, number>, ...of: readonly MeasureMove[]): number =>
  of.reduce((sum, move) => sum + (counts.get(move) ?? 0), 0);

const level = (figure: string, year: number): string => `${year}年${figure}`;

export const goalsOverTime: typeof en.goalsOverTime = {
  actions: "目标演变",
  label: "各项指标的目标演变",
  title: (count) => `目标演变：多份文件均设定目标的${measuresWords(count)}`,
  description:
    "每图为一项指标：折线连接各数据；方括号为各到期日应达到的目标值及其评判；横轴下的短线为设定目标的文件。",
  empty: "这些目标所属的指标均只由一份文件设定。",
  finding: (counts) => {
    const total = sumOf(counts, ...counts.keys());
    if (total === 0) return "所选指标均未经多份文件设定目标";
    const later = sumOf(counts, "higher");
    const up = sumOf(counts, "raised", "higher");
    const apart = later < up ? `${later}项期限` : up > 1 ? "期限均" : "期限";
    const all = [
      [up, later === 0 ? "上调" : `上调（${apart}推后）`],
      [sumOf(counts, "lowered", "lower"), "下调"],
      [sumOf(counts, "kept"), "不变"],
    ] as const;
    const parts = all.filter(([count]) => count > 0);
    const [[first, became] = [0, ""]] = parts;
    if (first === total) {
      return `${total}项指标曾多次设定目标，${total === 1 ? "" : "均"}${became}`;
    }
    return `${total}项指标曾多次设定目标：${parts.map(([count, words]) => `${count}项${words}`).join("，")}`;
  },
  left: (left, total) =>
    left === 0
      ? ""
      : `；${left < total ? `${total}项中有${left}项，` : ""}本站${left < total || total === 1 ? "" : "均"}未在后续文件中收录其目标`,
  status: (shown, total, targets, documents) => {
    const all = `${measuresWords(total)}，由${documentsWords(documents)}的${countOf.targets(targets)}设定`;
    return shown === total ? all : `${all}，下调的在前，其余按升幅排列，此处为前${shown}项`;
  },
  sentence: ({ moved, stands, wording, documents, left }) => {
    const claim = (): string => {
      if (moved !== undefined) {
        const [from, to] = moved.years;
        const verb = moved.isUp ? "上调到" : "下调到";
        return from === to
          ? `${to}年目标值由${moved.from}${verb}${moved.to}`
          : `由${moved.from}（${from}年${moved.now === undefined ? "" : `，该年目标后改为${moved.now}`}）${verb}${moved.to}（${to}年）`;
      }
      const { figure, year, firstYear } = stands;
      const kept =
        year > firstYear ? `维持${figure}，到期年份改为${year}年` : `维持${level(figure, year)}`;
      const words = wording === undefined ? "" : `，${wordings[wording]}`;
      return `${kept}${words}`;
    };
    return `${claim()}；${documentsWords(documents)}${left === undefined ? "" : `；${left}`}`;
  },
  leftBy: (title, isDropped) =>
    isDropped ? `${title}${levelMoves.dropped}` : `本站未在${title}中收录该目标`,
  panel: ({ name, unit, sentence, levels, last }) =>
    `${name}${unit === "" ? "" : `（${unit}）`}：${sentence}。${levels.join("；")}。${
      last === undefined ? "无可比数据" : `最新数据：${last}`
    }`,
  level: (figure, year, verdict) => `${level(figure, year)}：${verdict}`,
  former: (figure, year) => `${level(figure, year)}：已被取代`,
  last: (figure, date) => `${figure}（${date}）`,
  later: level,
  field: (name, count) => `${name}，${measuresWords(count)}`,
  noField: "其他",
  key: {
    reading: "数据",
    annual: "全年数据（横线止于年末）",
    level: "到期应达到的目标值",
    former: "已被取代的目标值",
    way: "相邻目标值的连线",
    document: "设定目标的文件",
    asOf: (day) => day,
  },
  first: (shown, total) =>
    `共${measuresWords(total)}${shown < total ? `，下调的在前，其余按最近一次目标值较首次提高的幅度排列，此处为前${shown}项` : ""}`,
  all: (count) => `按领域显示全部${measuresWords(count)}`,
  hint: "指向某图，或用方向键逐图移动；点击即进入该目标的页面。",
  notes:
    "比较目标值时，不考虑到期年份不同。“未收录该目标”：本站收录了后续文件的其他目标，但没有该指标；只有目标全部收录的文件才能确认是否不再列入。",
  heading: "各文件设定的目标值",
  measureTitle: (name, sentence) => `${name}：${sentence}`,
  set: (title, date) => `${date}，${title}`,
  setLevel: (figure, year, move) => `${level(figure, year)}，${move}`,
  setRow: (document, levels) => `${document}：${levels.join("；")}`,
  columns: {
    measure: "指标",
    became: "变化",
    did: "该文件的调整",
    setOn: "设定日期",
    stands: "该年现行目标",
  },
  became: moves,
  stands: { yes: "是", no: "否" },
};
