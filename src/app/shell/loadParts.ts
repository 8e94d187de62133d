// Parts loaded after the first load from several places: each import expression would add to the first load.
export const panels = () => import("#app/filters/panels.tsx");
export const notices = () => import("#app/notices/notices.ts");
