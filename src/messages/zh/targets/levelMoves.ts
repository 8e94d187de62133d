import type * as en from "#messages/targets/levelMoves.ts";

export const levelMoves: typeof en.levelMoves = {
  new: "首次设定",
  raised: "上调",
  kept: "重申",
  lowered: "下调",
  step: "阶段性目标",
  "other-terms": "表述不同",
  "not-recorded": "本站未收录",
  dropped: "不再列入",
};

export const wordings: typeof en.wordings = {
  firmer: "表述更为严格",
  weaker: "表述有所放宽",
};

const dues = {
  earlier: "期限提前",
  later: "期限推后",
  "brought-forward": "期限提前",
  "put-off": "期限推后",
} as const;

export const moveWords: typeof en.moveWords = (move, { wording, dueMoved }) =>
  [
    levelMoves[move],
    ...(wording === undefined ? [] : [wordings[wording]]),
    ...(dueMoved === undefined ? [] : [dues[dueMoved]]),
  ].join("，");
