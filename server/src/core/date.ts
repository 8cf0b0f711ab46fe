/** Whether a text is a day that exists, `AAAA-MM-JJ`: the 30th of February does not. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // The calendar moves a day that does not exist: it no longer reads as written.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
