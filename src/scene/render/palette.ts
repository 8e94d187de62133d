import type { Token } from "#scene/token.ts";

export type Theme = "light" | "dark";

/** Each token's colour in the light and the dark theme; a test compares them with the style sheet. */
const palette: Readonly<Record<Token, Readonly<Record<Theme, string>>>> = {
  ink: { light: "#1b1f24", dark: "#eceae5" },
  "ink.muted": { light: "#5b6470", dark: "#a3abb6" },
  paper: { light: "#fbfaf7", dark: "#14171b" },
  panel: { light: "#ffffff", dark: "#1b1f25" },
  rule: { light: "#dcd9d2", dark: "#31363e" },
  control: { light: "#857f74", dark: "#757c88" },
  fill: { light: "#efece5", dark: "#262b32" },
  way: { light: "#d0ccc2", dark: "#444a53" },
  bar: { light: "#4a5563", dark: "#b4bcc6" },
  code: { light: "#000000", dark: "#000000" },
  "code.ground": { light: "#ffffff", dark: "#ffffff" },
  accent: { light: "#c1121f", dark: "#ff6b6b" },
  "line.second": { light: "#5f49ad", dark: "#b6a6f5" },
  "line.third": { light: "#6a6414", dark: "#cdc46a" },
  "kind.policy": { light: "#1e3a70", dark: "#5b8def" },
  "kind.policy-news": { light: "#28767d", dark: "#6cc7cd" },
  "kind.corporate-news": { light: "#a2561a", dark: "#eaa066" },
  "verdict.met": { light: "#1d7a4f", dark: "#5cc593" },
  "verdict.on-pace": { light: "#2f6fb3", dark: "#7fb8f0" },
  "verdict.behind": { light: "#a65e00", dark: "#f0b04d" },
  "verdict.missed": { light: "#b3261e", dark: "#ff7468" },
  "verdict.due-was-ahead": { light: "#2f6fb3", dark: "#7fb8f0" },
  "verdict.due-was-behind": { light: "#a65e00", dark: "#f0b04d" },
  "verdict.due-no-baseline": { light: "#9a3f80", dark: "#ec9fd6" },
  "verdict.not-judged": { light: "#666d78", dark: "#9aa3ae" },
};

export const colourOf = (token: Token, theme: Theme): string => palette[token][theme];
