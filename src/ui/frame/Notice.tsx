import type { ReactNode } from "react";

/** A message that something is wrong or missing, and what to do about it. */
export const Notice = ({ children, role }: { children: ReactNode; role?: "alert" | "status" }) => (
  <div
    className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-behind bg-panel px-3 py-2 text-small"
    role={role}
  >
    {children}
  </div>
);
