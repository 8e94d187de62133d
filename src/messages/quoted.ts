const LONGEST = 40;

/** A value as it may be shown: without what can't be seen or turns the line round, and not endless. */
export const quoted = (value: string): string => {
  const plain = value.replaceAll(/\p{C}/gu, "").trim();
  return `“${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain}”`;
};
