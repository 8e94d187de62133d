/** How a mark shows on the screen that its group is hovered or focused. */
export const reachedClasses = {
  underlined: "group-hover:underline",
  solid: "group-hover:opacity-100 group-focus:opacity-100",
  faded: "group-hover:opacity-85",
  outlined: "group-hover:stroke-ink group-focus-visible:stroke-accent group-focus-visible:stroke-2",
} as const;
