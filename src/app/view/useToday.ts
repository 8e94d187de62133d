import { useEffect, useState } from "react";

import { type Day, todayOf } from "#domain/calendar/dates.ts";

/** How often a page that is left open looks whether a new day has begun, in ms. */
const INTERVAL = 5 * 60 * 1000;

/**
 * The reader's calendar day, which goes on while a page stays open: a projector left on overnight must
 * not judge by yesterday. Starts from the day it is given, so that what was prerendered can be taken over.
 */
export const useToday = (start: Day): Day => {
  const [today, setToday] = useState(start);
  useEffect(() => {
    const look = (): void => setToday(todayOf(new Date()));
    const timer = setInterval(look, INTERVAL);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return today;
};
