/** From when to when something holds. Either end may be unknown, and may be a month or a year: « 2024-12 », « 2024 ». */
export interface Period {
  readonly du?: string | undefined;
  readonly au?: string | undefined;
}

/** Whether a period was over before `date` (ISO day). What ends in a month ends on its last day. */
export function isOver({ au }: Period, date: string): boolean {
  return au !== undefined && date.slice(0, au.length) > au;
}

/** Whether a period begins after `date` (ISO day). What begins in a month begins on its first day. */
export function isToCome({ du }: Period, date: string): boolean {
  return du !== undefined && date.slice(0, du.length) < du;
}

export function isCurrent(period: Period, date: string): boolean {
  return !isOver(period, date) && !isToCome(period, date);
}
