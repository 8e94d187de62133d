// It comes after the first load and is asked for from several places: each such place costs the first load.
export const notices = () => import("./notices.ts");
