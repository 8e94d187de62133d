// What comes after the first load and is asked for from several places: each such place costs the first load.
export const panels = () => import("#app/filters/panels.tsx");
export const notices = () => import("#app/notices/notices.ts");
