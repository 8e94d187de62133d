import type * as en from "#messages/app/place.ts";

type Place = Parameters<(typeof en.placeOf)["record"]>[0];

const placeAmong = (measure: string, noun: string, { place, shown, total }: Place): string => {
  const all = `${total}${measure}${noun}`;
  if (place === undefined) return `不在所选${shown}${measure}${noun}之列（共${total}${measure}）`;
  return shown === total
    ? `${all}中的第${place}${measure}`
    : `所选${shown}${measure}${noun}中的第${place}${measure}`;
};

export const placeOf: typeof en.placeOf = {
  record: (place) => placeAmong("个", "条目", place),
  target: (place) => placeAmong("项", "目标", place),
};
