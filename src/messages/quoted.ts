const LONGEST = 40;

/** A value in quotation marks, without invisible or bidirectional control characters and cut to 40 characters. */
export const quoted = (value: string): string => {
  const plain = value.replaceAll(/\p{C}/gu, "").trim();
  return `“${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain}”`;
};
